using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Content;

/// <summary>Draws who posts what and when.</summary>
internal static class AlbumDraw
{
    private const int Tries = 200;

    /// <summary>All photos, in the order of posting.</summary>
    public static Album Draw(Scenario scenario, Population population, Rhythms rhythms, EventCalendar events, ParallelOptions parallel)
    {
        var rate = new HourlyDensity(Moments.Of(scenario.From), Moments.Of(scenario.Until), events.LiftAt);
        var authors = new AliasTable([.. Enumerable.Range(0, population.Count).Select(user =>
            population.Posting[user] * rate.Between(population.Created[user], population.Left[user]))]);
        var drawn = new (long Created, int Entity, int Author, short Theme)[scenario.Photos.Count];
        Parallel.For(0, drawn.Length, parallel, entity =>
        {
            var random = RandomStream.Of(scenario.Seed, Aspect.Posting, entity);
            var author = authors.Draw(ref random);
            var ofTheme = RandomStream.Of(scenario.Seed, Aspect.Theme, entity);
            var theme = population.DrawInterest(author, ref ofTheme);
            var rhythm = rhythms.OfTheme(theme) ?? rhythms.OfArchetype(population.Archetype[author]);
            var created = 0L;
            for (var attempt = 0; attempt < Tries; attempt++)
            {
                created = rate.Draw(population.Created[author], population.Left[author], ref random);
                if (rhythm.IsEven || random.Happens(rhythm.At(created, population.Offset[author])))
                    break;
            }

            drawn[entity] = (created, entity, author, (short)theme);
        });
        Array.Sort(drawn);

        var album = new Album(drawn.Length);
        Parallel.For(0, drawn.Length, parallel, photo =>
        {
            var (created, entity, author, theme) = drawn[photo];
            (album.Created[photo], album.Entity[photo], album.Author[photo], album.Theme[photo]) = (created, entity, author, theme);
            var random = RandomStream.Of(scenario.Seed, Aspect.Events, entity);
            var tagged = events.TaggedAt(created);
            album.Event[photo] = tagged >= 0 && random.Happens(scenario.Time.Events[tagged].TagShare) ? (short)tagged : (short)-1;
        });
        return album;
    }
}
