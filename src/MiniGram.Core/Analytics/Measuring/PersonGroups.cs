using MiniGram.Model.Measures;

namespace MiniGram.Analytics.Measuring;

/// <summary>Puts people who post about as much together.</summary>
internal static class PersonGroups
{
    // Shares of the people, from those who post most.
    private static readonly double[] s_parts = [0.01, 0.04, 0.10, 0.20, 0.30, 0.35];

    /// <summary>At most six groups; fewer where groups would be smaller than five people.</summary>
    public static IReadOnlyList<PersonGroup> Of(IReadOnlyList<Person> people, DateTime until)
    {
        if (people.Count == 0)
            return [];
        var end = (until.Ticks - DateTime.UnixEpoch.Ticks) / (double)TimeSpan.TicksPerSecond;
        var days = people.Select(person => Math.Max(1, (end - person.Created) / 86_400)).ToArray();
        var rate = people.Sum(person => (double)person.Photos) / days.Sum();

        // Photos per day, shrunk to the mean as a gamma prior has it: few days of one say little about that one.
        var expected = days.Select(span => rate * span).ToArray();
        var excess = people.Select((person, i) => ((person.Photos - expected[i]) * (person.Photos - expected[i])) - expected[i]).Sum() / Math.Max(1e-9, expected.Sum(mean => mean * mean));
        var size = 1 / Math.Clamp(excess, 0.05, 20);
        var order = Enumerable.Range(0, people.Count)
            .Select(i => (Place: i, Rate: (people[i].Photos + size) / (expected[i] + size)))
            .OrderByDescending(person => person.Rate)
            .ThenBy(person => person.Place)
            .ToList();

        var groups = new List<PersonGroup>();
        var (first, share) = (0, 0.0);
        var (likes, comments, followees) = (Rate(person => person.Likes), Rate(person => person.Comments), people.Average(person => (double)person.Followees));
        foreach (var part in s_parts)
        {
            share += part;
            var last = part == s_parts[^1] ? people.Count : (int)Math.Round(share * people.Count, MidpointRounding.AwayFromZero);
            if (last - first < Math.Min(5, people.Count))
                continue;
            int[] members = [.. order[first..last].Select(person => person.Place)];
            var there = members.Sum(i => days[i]);
            groups.Add(new(
                members.Length / (double)people.Count,
                order[first..last].Average(person => person.Rate),
                Over(members.Sum(i => (double)people[i].Likes) / there, likes),
                Over(members.Sum(i => (double)people[i].Comments) / there, comments),
                Over(members.Average(i => (double)people[i].Followees), followees)));
            first = last;
        }

        return groups;

        double Rate(Func<Person, long> count) => people.Sum(person => (double)count(person)) / days.Sum();
    }

    private static double Over(double value, double mean) => mean > 0 ? value / mean : 1;
}
