using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Tables;

/// <summary>Influencers as tables, with what they are in the other scope.</summary>
internal static class InfluencerTables
{
    /// <summary>The most followed by rank: in the other scope others may be.</summary>
    public static ChartTable MostFollowed(IReadOnlyList<FollowedUser> top, long users, OtherScope? other)
    {
        var others = other?.Figures.Influencers.Top;
        ChartCell Cell(int i, Func<FollowedUser, string> shown) => ChartCell.Of(At(top, i, shown), others is null ? null : At(others, i, shown));
        return new ChartTable(
            [new("Account", false, "influencers.top.username"), new("Followers", Figure: "influencers.top.followers"), new("Of all users")],
            [.. Enumerable.Range(0, Math.Max(top.Count, others?.Count ?? 0)).Select(i => (IReadOnlyList<ChartCell>)
                [Cell(i, user => Visible.Name(user.Username)), Cell(i, user => Numbers.Count(user.Followers)), Cell(i, user => Numbers.Share(users > 0 ? 1.0 * user.Followers / users : null))])])
        {
            Other = other?.Label,
        };
    }

    /// <summary>Influencers and others side by side.</summary>
    public static ChartTable SideBySide(InfluencerFigures told, OtherScope? other)
    {
        ChartCell Cell(Func<InfluencerFigures, string> shown) => ChartCell.Of(told, other?.Figures.Influencers, shown);
        IReadOnlyList<ChartCell> Row(string name, Func<ActivityGroups, GroupActivity> group, Func<PairFigures, PairGroup>? pairs) =>
        [
            name,
            Cell(each => Numbers.Count(group(each.Activity).N)),
            Cell(each => Numbers.Plain(group(each.Activity).MeanActivity)),
            Cell(each => Numbers.Plain(group(each.Activity).MeanRate)),
            pairs is null ? "" : Cell(each => Numbers.Count(pairs(each.Pairs).N)),
            pairs is null ? "" : Cell(each => Numbers.Plain(pairs(each.Pairs).Mean)),
        ];
        return new ChartTable(
            [new("Group", false), new("Users"), new("Mean activity"), new("Mean activity a day"), new("Pairs"), new("Mean pair engagement")],
            [
                Row("Influencers", activity => activity.Influencers, pairs => pairs.Influencers),
                Row("Others", activity => activity.Others, pairs => pairs.Others),
                Row("Others without suspected bots", activity => activity.OthersWithoutBots, null),
            ])
        {
            Other = other?.Label,
        };
    }

    private static string At(IReadOnlyList<FollowedUser> users, int i, Func<FollowedUser, string> shown) => i < users.Count ? shown(users[i]) : Numbers.Undefined;
}
