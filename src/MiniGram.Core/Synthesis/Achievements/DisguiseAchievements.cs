using MiniGram.Model;
using MiniGram.Synthesis.Bots;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>How bots stray from their plans and what they like beside, against what was asked for: of those that share a knob, together.</summary>
internal static class DisguiseAchievements
{
    private const int Few = 20;
    private static readonly UserRole[] s_acting = [UserRole.BulkLiker, UserRole.RingMember, UserRole.FarmAccount, UserRole.PodMember];

    public static IEnumerable<KnobResult> Of(Scenario scenario, DrawnWorld drawn)
    {
        var (bots, samples) = (scenario.Bots, drawn.Acts.Samples);
        foreach (var shared in s_acting.GroupBy(bots.JitterPath))
        {
            var strays = shared.SelectMany(role => samples[role].Strays).ToList();
            if (strays.Count >= Few)
                yield return DelayFit.Of(shared.Key, "time by which likes and comments of bots stray from their plan", strays, bots.JitterOf(shared.First()), 0);
        }

        foreach (var shared in s_acting.GroupBy(bots.CamouflagePath))
        {
            var knobs = bots.CamouflageOf(shared.First());
            var (planned, beside) = (shared.Sum(role => samples[role].Planned), shared.Sum(role => samples[role].Beside));
            int[] hidden = [.. shared.SelectMany(role => samples[role].Hidden)];
            if (hidden.Length < Few || knobs.Kind is not (CamouflageKind.Random or CamouflageKind.Popularity))
                continue;
            yield return Achieved.Near($"{shared.Key}.likes", "likes of camouflage for each like of the plan", knobs.Likes, beside / (double)planned, 0.1);
            yield return knobs.Kind == CamouflageKind.Random
                ? Places($"{shared.Key}.kind", "photos that are liked to hide, any alike likely", hidden, [.. Enumerable.Repeat(1.0, drawn.World.Album.Count)])
                : Places($"{shared.Key}.kind", "photos that are liked to hide, as likely as people like them", hidden, drawn.Acts.Popularity);
        }
    }

    // A photo stands for its part of all the weight; where within it a like lies is as good as drawn.
    private static KnobResult Places(string knob, string description, int[] photos, double[] weights)
    {
        var (before, sum) = (new double[weights.Length], 0.0);
        for (var photo = 0; photo < weights.Length; photo++)
        {
            before[photo] = sum;
            sum += weights[photo];
        }

        var fit = Achieved.KolmogorovSmirnov(knob, description, [.. photos.Select((photo, place) => (before[photo] + (weights[photo] * EvenPlaces.Of(place))) / sum)], share => share);
        return fit with { Tolerance = fit.Tolerance + 0.02 }; // Photos that come after a bot has left are not liked.
    }
}
