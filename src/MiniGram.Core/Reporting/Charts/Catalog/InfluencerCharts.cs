using MiniGram.Analytics;
using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Charts.Tables;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Catalog;

/// <summary>Influencers, and how they compare.</summary>
internal static class InfluencerCharts
{
    public static IEnumerable<ChartSpec> Of(Analysis analysis)
    {
        var figures = analysis.Told.Influencers;
        if (figures.Top.Count > 0)
            yield return MostFollowed(analysis, figures);
        if (!Discrimination.Holds(analysis, Discrimination.Influencers))
            yield break;
        if (SideBySide(analysis, figures) is { } comparison)
            yield return comparison;
        if (figures.TagsOfInfluencers.Count > 0 && figures.TagsOfOthers.Count > 0)
            yield return Tags(figures, OtherScope.Beside(analysis));
    }

    private static ChartSpec MostFollowed(Analysis analysis, InfluencerFigures figures)
    {
        var users = analysis.Told.Quick.Users;
        var equal = figures.Top.Count(user => user.Followers == figures.Top[0].Followers);
        var first = Visible.Name(figures.Top[0].Username, 30);
        return new ChartSpec(
            "most-followed",
            equal > 1 ? $"{equal} accounts share the lead with {Numbers.Count(figures.Top[0].Followers)} followers each" : $"{first} is the most followed, with {Numbers.Count(figures.Top[0].Followers)} followers",
            "Followers of the ten most followed accounts",
            [new RowPlot(null, [.. figures.Top.Select(user => new Row(Visible.Name(user.Username, 30), user.Followers, Numbers.Count(user.Followers), $"{Visible.Name(user.Username)}\n{Numbers.Count(user.Followers)} followers, {Numbers.Share(users > 0 ? 1.0 * user.Followers / users : null)} of all users"))])],
            InfluencerTables.MostFollowed(figures.Top, users, OtherScope.Beside(analysis)));
    }

    private static ChartSpec? SideBySide(Analysis analysis, InfluencerFigures figures)
    {
        var activity = figures.Activity;
        var groups = new (string Name, GroupActivity Group, PairGroup? Pairs, Mark Mark)[]
        {
            ("Influencers", activity.Influencers, figures.Pairs.Influencers, Mark.Main),
            ("Others", activity.Others, figures.Pairs.Others, Mark.Mute),
            ("Others without suspected bots", activity.OthersWithoutBots, null, Mark.Mute),
        };
        Plot Panel(string title, Func<(string Name, GroupActivity Group, PairGroup? Pairs, Mark Mark), double?> of, Func<(string Name, GroupActivity Group, PairGroup? Pairs, Mark Mark), string> n) => new RowPlot(
            title,
            [.. groups.Where(group => of(group) is not null).Select(group => new Row(group.Name, of(group)!.Value, Numbers.Plain(of(group)), $"{group.Name}\n{title}: {Numbers.Plain(of(group))}\n{n(group)}", group.Mark))]);
        if (activity.Influencers.N == 0 || activity.Others.N == 0)
            return null;
        return new ChartSpec(
            "influencers-and-others",
            ChartCatalog.Claim(analysis, "influencers.pairs", "Influencers and others side by side"),
            "Means of each group. The findings give the intervals and say which of the differences stand",
            [
                Panel("Activity: photos, likes, comments and follows a user", group => group.Group.MeanActivity, group => $"{Numbers.Count(group.Group.N)} users"),
                Panel("Activity a day since registration", group => group.Group.MeanRate, group => $"{Numbers.Count(group.Group.N)} users"),
                Panel("Engagement of a user with an author, where there is any", group => group.Pairs?.Mean, group => $"{Numbers.Count(group.Pairs?.N ?? 0)} pairs"),
            ],
            InfluencerTables.SideBySide(figures, OtherScope.Beside(analysis)))
        {
            Finding = "influencers.pairs",
        };
    }

    private static ChartSpec Tags(InfluencerFigures figures, OtherScope? other)
    {
        var shared = figures.TagsShared.ToHashSet(StringComparer.Ordinal);
        Plot Panel(string title, IReadOnlyList<TagUse> tags) => new RowPlot(
            title,
            [.. tags.Take(10).Select(tag => new Row(TagCharts.Hash(tag.Tag), tag.Count, Numbers.Count(tag.Count), $"{TagCharts.Hash(tag.Tag)}\non {Numbers.Count(tag.Count)} photos{(shared.Contains(tag.Tag) ? "\nin the first ten of both" : "")}", shared.Contains(tag.Tag) ? Mark.Main : Mark.Mute))]);
        return new ChartSpec(
            "tags-of-influencers",
            shared.Count switch
            {
                0 => "The ten favourite tags of influencers and of others have none in common",
                1 => "One of their ten favourite tags is common to influencers and others",
                _ => $"{shared.Count} of their ten favourite tags are common to influencers and others",
            },
            "Photos of each group that carry the tag, the ten most used",
            [Panel("Influencers", figures.TagsOfInfluencers), Panel("Others", figures.TagsOfOthers)],
            TagTables.OfInfluencers(figures, other))
        {
            Legend = shared.Count > 0 ? [new(Mark.Main, "In both lists"), new(Mark.Mute, "In one only")] : [],
            Wide = true,
        };
    }
}
