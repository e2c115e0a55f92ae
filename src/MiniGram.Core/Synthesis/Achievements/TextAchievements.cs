using MiniGram.Model;
using MiniGram.Synthesis.Engagement;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>What comments say, against what was asked for.</summary>
internal static class TextAchievements
{
    /// <summary>Of fewer, nothing is told.</summary>
    public const int FewComments = 20;

    public static IEnumerable<KnobResult> Of(TextKnobs knobs, Tally tally)
    {
        if (tally.Sample is not { } sample || sample.Moods.Sum() is not (>= FewComments and var count))
            yield break;
        foreach (var result in Moods(knobs, sample.Moods))
            yield return result;
        yield return Achieved.Within("engagement.texts.of-theme", "share of comments that speak of the photo's theme", knobs.OfTheme, sample.OfTheme / (double)count, 0.01 + (2 / Math.Sqrt(count)));
    }

    /// <summary>Comments that like what they see, are neutral, or don't.</summary>
    public static IEnumerable<KnobResult> Moods(TextKnobs knobs, IReadOnlyList<long> counts)
    {
        const string Mix = "comments that like what they see, are neutral, or don't";
        var mix = Achieved.Shares("engagement.texts.positive", Mix, [knobs.Positive, Math.Max(0, 1 - knobs.Positive - knobs.Negative), knobs.Negative], counts);
        var count = (double)counts.Sum();
        return
        [
            mix with { Target = knobs.Positive, Achieved = counts[0] / count },
            mix with { Knob = "engagement.texts.negative", Target = knobs.Negative, Achieved = counts[2] / count },
        ];
    }
}
