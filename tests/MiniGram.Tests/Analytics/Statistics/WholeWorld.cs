using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>The evidence of a whole simulated data set.</summary>
internal static class WholeWorld
{
    public static EvidenceSet Draw(Xoshiro256 random, EventWorld events, ContentWorld content)
    {
        var (photos, authors) = content.Draw(random);
        var segments =
            from segment in (string[])["active", "inactive"]
            from measure in (string[])["by_activity", "by_rate"]
            from table in (string[])["photos", "likes", "comments", "follows"]
            select new SegmentEvents(segment, measure, table, true, (events with { Events = segment == "active" ? events.Events : events.Events / 20 }).Draw(random));
        var users = authors.Username.Length + 500;
        var activity = Enumerable.Range(0, users).Select(_ => 100 * Draws.LogNormal(random, 1)).ToArray();
        return new(
            Scope.All,
            events.First,
            events.First.AddDays(events.Days),
            (events with { Events = users, Burst = 1 }).Draw(random),
            [.. segments],
            (events with { Weekday = null, Hour = null, Month = null }).Draw(random),
            new([.. Enumerable.Range(0, 7 * 50).Select(_ => 10L + random.Next(10))], [.. Enumerable.Range(0, 24 * 50).Select(_ => 3L + random.Next(4))]),
            photos,
            authors,
            new(activity, [.. activity.Select(value => value / 1_000)], [.. authors.IsInfluencer, .. new bool[500]], [.. Enumerable.Range(0, users).Select(user => user >= users - 50)]),
            [.. ((string[])["users", "photos", "likes", "comments", "follows"]).Select(table => new TableDays(table, Days(events.Draw(random))))]);
    }

    private static long[] Days(HourlyCounts counts) => [.. counts.Counts.Chunk(24).Select(day => day.Sum())];
}
