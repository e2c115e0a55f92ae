using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Content;

/// <summary>What a photo is tagged with: the event's tag, mostly tags of its theme, and some of what else its author cares for. Not kept, but drawn again when needed.</summary>
internal sealed class Tagging(Scenario scenario, Population population, Album album, Tags tags)
{
    /// <summary>No photo carries more.</summary>
    public const int Most = 30;

    private const int Tries = 10;
    private long _total;

    /// <summary>How many tags were counted.</summary>
    public long Total => _total;

    /// <summary>Counts tags that were written; from any thread.</summary>
    public void Count(long tags) => Interlocked.Add(ref _total, tags);

    /// <summary>Fills in the places of the photo's tags, each once, and says how many.</summary>
    /// <param name="photo">Its place.</param>
    /// <param name="into">At least <see cref="Most"/> long.</param>
    public int Of(int photo, Span<int> into)
    {
        var random = RandomStream.Of(scenario.Seed, Aspect.Tagging, album.Entity[photo]);
        var count = 0;
        if (album.Event[photo] >= 0)
            into[count++] = tags.OfEvent[album.Event[photo]];
        var wanted = (int)Math.Clamp(scenario.Content.TagsPerPhoto.SampleWhole(ref random), 0, Math.Min(Most, tags.Names.Count));
        for (var attempt = 0; count < wanted && attempt < Tries * (wanted + 1); attempt++)
        {
            var theme = random.Happens(scenario.Content.OfTheme) ? album.Theme[photo] : population.DrawInterest(album.Author[photo], ref random);
            if (tags.CountOf(theme) == 0)
                continue;
            var tag = tags.Draw(theme, ref random);
            if (!into[..count].Contains(tag))
                into[count++] = tag;
        }

        return count;
    }
}
