using MiniGram.Analytics;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting;

/// <summary>What the report says whatever the data: what the areas are about, how things are tested, and what can't be known.</summary>
internal static class Prose
{
    public static IReadOnlyList<string> Areas { get; } = [FindingArea.Engagement, FindingArea.Content, FindingArea.Influencers, FindingArea.Bots, FindingArea.Growth];

    public static string AreaId(string area) => area.Replace(' ', '-');

    public static string Intro(Analysis analysis, string area)
    {
        var parameters = analysis.Parameters;
        if (area == FindingArea.Engagement)
            return $"When people register, and when the most and the least active {Numbers.Share((double)parameters.SegmentShare)} of users do something. Activity counts photos posted, likes given, comments written and accounts followed.";
        if (area == FindingArea.Content)
        {
            var top = parameters.TopPhotoEngagement is { } threshold
                ? $"at least {Numbers.Plain((double)threshold)} of it"
                : $"more of it than others: the top {Numbers.Share((double)parameters.TopPhotoShare)}";
            return $"What the photos with engagement have in common. Engagement is likes + {Numbers.Plain((double)parameters.CommentWeight)} × comments; a highly engaged photo has {top}.";
        }
        if (area == FindingArea.Influencers)
            return $"An influencer is followed by more than {Numbers.Share((double)parameters.InfluencerFollowerShare)} of all users.";
        if (area == FindingArea.Bots)
            return $"A suspected bot has liked at least {Numbers.Share((double)parameters.BotLikeShare)} of all photos. That is a suspicion from one rule, no proof: look at an account before acting on it.";
        return "What each year brought, and whether any year grew more than the others. Years that the data covers only in part are drawn hollow and compared with nothing.";
    }

    /// <summary>What the definitions that do not discriminate mean for the reader of an area.</summary>
    public static IEnumerable<string> Useless(Analysis analysis, string area) =>
        (area == FindingArea.Engagement ? Discrimination.Failures(analysis, "segments.")
        : area == FindingArea.Content ? Discrimination.Failures(analysis, Discrimination.TopPhotos)
        : area == FindingArea.Influencers ? Discrimination.Failures(analysis, Discrimination.Influencers)
        : area == FindingArea.Bots ? Discrimination.Failures(analysis, Discrimination.Bots)
        : []).Select(Useless);

    private static string Useless(Warehouse.AuditEntry entry)
    {
        var what = entry.Table switch
        {
            Discrimination.Bots => "The definition of suspected bots",
            Discrimination.Influencers => "The definition of influencers",
            Discrimination.TopPhotos => "The definition of highly engaged photos",
            _ => $"The definition of {SegmentNames.All.Single(names => names.Id == entry.Table).Users}",
        };
        var why = entry.Examples.Count > 0 ? $" ({Visible.Sentence(entry.Examples[0])})" : "";
        return $"{what} does not discriminate in this data set{why}. Nothing is claimed or drawn from it; another value of its parameter may help.";
    }

    /// <summary>What the list of all that suspected bots change is.</summary>
    public static string Scopes(Analysis analysis, bool any) =>
        (any
            ? "Every figure that changes when the likes, comments and follows of suspected bots are left out, by area. What is not listed is the same with and without."
            : "No figure changes when the likes, comments and follows of suspected bots are left out.")
        + (any && OtherScope.Beside(analysis) is not null ? " Tags, hours, days of the year, the most followed and years carry both numbers in the data tables of their charts." : "");

    /// <summary>What stands above that list where suspected bots are no small group.</summary>
    public static string UselessScopes => "The definition of suspected bots does not discriminate in this data set: leaving out whom it flags leaves out most of the life in it. The differences tell nothing about bots.";

    public static IReadOnlyList<(string Title, string Text)> Method { get; } =
    [
        ("What may be claimed", "The claims of this report are a fixed family, decided before the data was seen. Their p values are corrected together by Holm’s method at 0.05, so that even where nothing differs, at most one report in twenty claims anything. Single tags, hours and accounts are corrected by Benjamini–Hochberg and may be called significant only if their headline is."),
        ("The four verdicts", "Significant: the corrected p is below 0.05. Not significant: the data would have shown a difference that matters, and did not. Underpowered: there is too little data to show even that (power below 0.8 for ±10 % in a calendar pattern, a lift of 1.5 or a ratio of 1.1). Descriptive: a count of all there is, from which nothing is inferred."),
        ("Weekdays and hours", "People act in bursts, so likes are not independent. The unit is a week, which weighs by what it says, at most five times the median week: 9,999 seeded permutations of the days within each whole week, or rotations of its 24 hours, tell how far shares differ by chance alone, once growth within weeks is taken out. Hours are not compared where the time of day was not recorded. For suspected bots the bot is the unit as well, since each may have hours of its own."),
        ("Registrations", "Weekdays and hours as above. Years against the spread of months, and against quarters dealt out anew among them. Months and quarters as below, but that a season must also stand out from what putting blocks of three months (whole quarters) into another order within each year would give: a campaign of weeks is no season."),
        ("Months and quarters", "Quasi-Poisson regression on monthly counts with a trend that may bend each year. A season of suspected bots’ likes must also return: each year’s months are turned, and partial years are left out."),
        ("Influencers", "Pairs of one author hang together, so the label is permuted over whole authors with as many photos; the interval resamples authors. Activity and rate: Welch’s test, Hedges’ g, interval by resampling users."),
        ("Tags and hours of highly engaged photos", "Permutation of whole authors among authors with as many followers; Wilson or bootstrap intervals."),
        ("Growth", "The change of the rate against the spread of the other years. A highest growth is claimed only if its interval lies above all others’."),
        ("Days of the year", "Each day against the two weeks before and after it, in five tables, over whole years: years turned at random, 9,999 times, tell how far the furthest of 365 days stands out by chance. One headline for all five, by the smallest p × 5; a table or a day beneath it may be named only if it is significant."),
        ("All numbers again", "Resampling is seeded: the same data and parameters give the same report, byte for byte. Every claim carries the SQL that returns its estimate."),
    ];

    public static IReadOnlyList<string> Limitations { get; } =
    [
        "Nothing here is an experiment: a difference that stands may still have a cause other than the one it suggests.",
        "Times are UTC as written in the data; people’s own clocks may differ.",
        "A suspected bot is an account that one rule flags, not one that was proven to be a program.",
        "Pair engagement says how much more those give who engage at all, not how much likelier anyone is to engage.",
        "What was deleted before the data was taken is not in it.",
    ];

    public static string Span(Analysis analysis) => analysis.Dataset is { First: { } first, Last: { } last }
        ? $"{Numbers.Date(first)} to {Numbers.Date(last)}"
        : "no dated rows";
}
