using System.Data.Common;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Models.Rows;

namespace MiniGram.Analytics.Figures;

/// <summary>Reads influencers against all others.</summary>
internal static class InfluencerReader
{
    private const int Top = 10;

    public static InfluencerFigures Read(DbConnection connection, Scope scope, Totals totals, ParameterRow parameters)
    {
        var tags = connection.Rows<TagTotal>("select * from tag_totals where scope = $1", ("", scope.Name()));
        var ofInfluencers = Uses(tags, tag => tag.InfluencerUses);
        var ofOthers = Uses(tags, tag => tag.OtherUses);
        return new(
            MostFollowed(connection, scope),
            ofInfluencers,
            ofOthers,
            [.. ofInfluencers.Take(Top).Select(use => use.Tag).Intersect(ofOthers.Take(Top).Select(use => use.Tag), StringComparer.Ordinal)],
            Activity(connection, scope),
            PairReader.Read(connection, scope, totals, parameters));
    }

    private static TagUse[] Uses(List<TagTotal> tags, Func<TagTotal, long> count) =>
        [.. tags
            .Select(tag => new TagUse(tag.TagName, count(tag)))
            .Where(use => use.Count > 0)
            .OrderByDescending(use => use.Count).ThenBy(use => use.Tag, StringComparer.Ordinal)];

    /// <summary>Those who are followed at all. Ties at the tenth place are read whole, so that the order of names is ours and not the engine's.</summary>
    private static FollowedUser[] MostFollowed(DbConnection connection, Scope scope) =>
        [.. connection
            .Rows<FollowedUser>(
                """
                with followed as (
                    select username, followers
                    from user_scores
                    where scope = $1 and followers > 0
                ),
                top as (
                    select followers
                    from followed
                    order by followers desc
                    limit 10
                )
                select username, followers
                from followed
                where followers >= (select min(followers) from top)
                """,
                ("", scope.Name()))
            .OrderByDescending(user => user.Followers).ThenBy(user => user.Username, StringComparer.Ordinal)
            .Take(Top)];

    private static ActivityGroups Activity(DbConnection connection, Scope scope)
    {
        var rows = connection.Rows<ActivityGroup>("select * from activity_groups where scope = $1", ("", scope.Name()));
        return new(
            Mean(rows.Where(row => row.IsInfluencer)),
            Mean(rows.Where(row => !row.IsInfluencer)),
            Mean(rows.Where(row => !row.IsInfluencer && !row.IsSuspectedBot)));
    }

    /// <summary>Rates are added up in decimals by their days, so that the mean does not depend on the order of the users.</summary>
    private static GroupActivity Mean(IEnumerable<ActivityGroup> groups)
    {
        var rows = groups.GroupBy(row => row.Days).OrderBy(group => group.Key).Select(group => (Days: group.Key, Users: group.Sum(row => row.Users), Activity: group.Sum(row => row.Activity))).ToList();
        var users = rows.Sum(row => row.Users);
        return users == 0
            ? new(null, null, 0)
            : new(ExactRatio.Divide(rows.Sum(row => row.Activity), users), ExactRatio.ToDouble(rows.Sum(row => (decimal)row.Activity / row.Days) / users), users);
    }
}
