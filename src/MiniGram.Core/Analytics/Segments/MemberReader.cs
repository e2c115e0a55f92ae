using System.Data.Common;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Statistics;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Segments;

/// <summary>Reads who is in which segment and says why, from the models of one scope.</summary>
internal sealed class MemberReader(DbConnection connection, Scope scope, AnalysisParameters parameters, CancellationToken cancellationToken)
{
    /// <summary>The members of one of the four segments, the extreme end first, of equals by name.</summary>
    public IReadOnlyList<SegmentMember> Of(SegmentNames names)
    {
        var unit = names.Measure == "by_activity" ? "events" : "events a day";
        var among = $"among {names.Users}";
        var members = connection.Query(
            "select user_id, username, value from segment_users where scope = $1 and segment = $2 and measure = $3",
            row => (Id: row.GetInt64(0), Name: row.GetString(1), Value: row.GetDouble(2)),
            cancellationToken,
            ("", scope.Name()),
            ("", names.Segment),
            ("", names.Measure));
        return [.. members
            .OrderBy(member => names.Segment == "active" ? -member.Value : member.Value)
            .ThenBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Id)
            .Select(member => new SegmentMember(member.Id, member.Name, $"{Words.Number(member.Value)} {unit}: {among}", member.Value))];
    }

    /// <summary>Influencers, the most followed first.</summary>
    /// <param name="namesBots">Whether to say who of them is a suspected bot: not where that definition tells nothing apart.</param>
    public IReadOnlyList<SegmentMember> Influencers(bool namesBots)
    {
        var users = Convert.ToDouble(connection.Scalar("select count(*) from users", cancellationToken), System.Globalization.CultureInfo.InvariantCulture);
        var least = Words.Share((double)parameters.InfluencerFollowerShare);
        return Counted(
            "select user_id, username, followers, is_suspected_bot from user_scores where scope = $1 and is_influencer",
            followers => followers,
            (followers, bot) => $"followed by {Words.Count(followers, "account", "accounts")}, {Words.Share(followers / users)} of all users; an influencer has over {least}{(bot && namesBots ? "; also a suspected bot" : "")}",
            ("", scope.Name()));
    }

    /// <summary>Suspected bots, the largest share of photos liked first.</summary>
    public IReadOnlyList<SegmentMember> SuspectedBots()
    {
        var photos = Convert.ToDouble(connection.Scalar("select count(*) from photos", cancellationToken), System.Globalization.CultureInfo.InvariantCulture);
        var least = Words.Share((double)parameters.BotLikeShare);
        return Counted(
            "select user_id, username, likes, is_suspected_bot from user_actions where is_suspected_bot",
            likes => likes / photos,
            (likes, _) => $"liked {Words.Count(likes, "photo", "photos")}, {Words.Share(likes / photos)} of all; suspected from {least}");
    }

    /// <summary>Accounts with at least the boosted share of likes by suspected bots, where neither chance nor few likes by people explain it; those with the most bot likes first.</summary>
    /// <param name="tests">One for each author with a like, by id.</param>
    public IReadOnlyList<SegmentMember> Boosted(IReadOnlyList<BoostedAuthor> tests)
    {
        var authors = connection.Query(
            "select author_id, username, likes, bot_likes from authors where scope = $1 and likes > 0 order by author_id",
            row => (Id: row.GetInt64(0), Name: row.GetString(1), Likes: row.GetInt64(2), BotLikes: row.GetInt64(3)),
            cancellationToken,
            ("", Scope.All.Name()));
        return [.. authors.Zip(tests)
            .Where(one => one.First.BotLikes >= parameters.BoostedShare * one.First.Likes && one.Second.PAdjusted < Verdicts.Level)
            .Select(one => (Author: one.First, Test: one.Second))
            .OrderByDescending(one => one.Author.BotLikes)
            .ThenBy(one => one.Author.Name, StringComparer.Ordinal)
            .ThenBy(one => one.Author.Id)
            .Select(one => new SegmentMember(
                one.Author.Id,
                one.Author.Name,
                $"{Words.Count(one.Author.BotLikes)} of {Words.Count(one.Author.Likes, "like", "likes")} by suspected bots, {Words.Share((double)one.Author.BotLikes / one.Author.Likes)}; {Words.Number(one.Test.Expected)} expected of as many photos; {Words.P(one.Test.PAdjusted!.Value)} after correction",
                one.Author.BotLikes))];
    }

    private IReadOnlyList<SegmentMember> Counted(string sql, Func<long, double> value, Func<long, bool, string> reason, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        [.. connection.Query(sql, row => (Id: row.GetInt64(0), Name: row.GetString(1), Count: row.GetInt64(2), Bot: row.GetBoolean(3)), cancellationToken, arguments)
            .OrderByDescending(member => member.Count)
            .ThenBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Id)
            .Select(member => new SegmentMember(member.Id, member.Name, reason(member.Count, member.Bot), value(member.Count)))];
}
