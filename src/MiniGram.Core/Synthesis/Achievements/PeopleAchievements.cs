using MiniGram.Model;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>Who there is, against who was asked for.</summary>
internal static class PeopleAchievements
{
    public static IEnumerable<KnobResult> Of(Scenario scenario, Population population, Languages languages)
    {
        var users = scenario.Users;
        yield return Achieved.Count("users.count", "users", users.Count, population.Count);
        var registrations = new Registrations(scenario);

        // Whoever leaves on a date has registered before it.
        (long End, double Share)[] ends = [.. users.Archetypes.GroupBy(archetype => Moments.Of(archetype.ChurnedAt ?? scenario.Until)).Select(leaving => (leaving.Key, leaving.Sum(archetype => archetype.Share)))];
        var all = ends.Sum(end => end.Share);
        yield return Achieved.KolmogorovSmirnov("users.registration", "moments of registration, by growth, season and campaigns", [.. population.Created.Select(moment => (double)moment)], moment => ends.Sum(end => end.Share * registrations.ShareBefore((long)moment, end.End)) / all);
        yield return Achieved.Shares("users.archetypes[].share", "users of each archetype", [.. users.Archetypes.Select(archetype => archetype.Share)], Counts(population.Archetype.Select(archetype => (int)archetype), users.Archetypes.Count));
        int[] offsets = [.. users.TimeZones.Select(zone => (int)zone.Offset).Distinct().Order()];
        yield return Achieved.Shares("users.time-zones[].share", "users of each time zone", [.. offsets.Select(offset => users.TimeZones.Where(zone => (int)zone.Offset == offset).Sum(zone => zone.Share))], Counts(population.Offset.Select(offset => Array.BinarySearch(offsets, offset)), offsets.Length));

        yield return Language(scenario, languages, population.Count);

        // What bots do is not drawn from the people's distribution.
        int[] people = [.. Enumerable.Range(0, population.Count).Where(user => population.Role[user] == UserRole.Person && Posting(user) > 0 && Liking(user) > 0)];
        if (people.Length < 2)
            yield break;
        double[] activity = [.. people.Select(user => population.Posting[user] / Posting(user))];
        if (users.Activity.Kind is DistributionKind.Constant or DistributionKind.Empirical or DistributionKind.Zipf or DistributionKind.Poisson or DistributionKind.NegativeBinomial)
        {
            yield return Achieved.Mean("users.activity", "mean of how much people post over others of their archetype", users.Activity.Mean, activity, 0.1);
        }
        else
        {
            var table = new DelayTable(users.Activity);
            yield return Achieved.KolmogorovSmirnov("users.activity", "how much people post over others of their archetype", [.. activity], table.ShareBelow);
            var correlation = Correlation(activity, [.. people.Select(user => population.Liking[user] / Liking(user))]);
            yield return Achieved.Within("users.activity-correlation", "correlation of posting and liking, by normal scores", users.ActivityCorrelation, correlation, 0.02 + (4 / Math.Sqrt(people.Length)));
        }

        double Posting(int user) => users.Archetypes[population.Archetype[user]].Posting;

        double Liking(int user) => users.Archetypes[population.Archetype[user]].Liking;
    }

    /// <summary>Who writes in which language.</summary>
    public static KnobResult Language(Scenario scenario, Languages languages, int users) =>
        Achieved.Shares("engagement.texts.languages", "users of each language", [.. languages.Names.Select(name => scenario.Engagement.Texts.Languages.GetValueOrDefault(name))], Counts(Enumerable.Range(0, users).Select(languages.Of), languages.Names.Count));

    private static long[] Counts(IEnumerable<int> kindOf, int kinds)
    {
        var counts = new long[kinds];
        foreach (var kind in kindOf)
            counts[kind]++;
        return counts;
    }

    // Both in the place of normals, which is where they were drawn.
    private static double Correlation(double[] one, double[] other)
    {
        var (x, y) = (Scores(one), Scores(other));
        return x.Zip(y).Sum(pair => pair.First * pair.Second) / Math.Sqrt(x.Sum(score => score * score) * y.Sum(score => score * score));
    }

    private static double[] Scores(double[] values)
    {
        var order = Enumerable.Range(0, values.Length).ToArray();
        Array.Sort((double[])values.Clone(), order);
        var scores = new double[values.Length];
        for (var rank = 0; rank < order.Length; rank++)
            scores[order[rank]] = NormalQuantile.Of((rank + 0.5) / order.Length);
        return scores;
    }
}
