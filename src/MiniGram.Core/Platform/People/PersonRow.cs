using MiniGram.Model;

namespace MiniGram.Platform.People;

/// <summary>A person as the database gives them; read with <c>@me</c>.</summary>
internal sealed record PersonRow : RowOfPerson
{
    /// <summary>Columns of the person whose <c>users u</c> and <c>accounts a</c> the query joins.</summary>
    public static string Columns => """
        u.id as person_id, u.username, a.display_name, a.avatar_key, a.private,
        exists (select 1 from follows pf where pf.follower_id = @me and pf.followee_id = u.id) as following,
        exists (select 1 from follow_requests pr where pr.follower_id = @me and pr.followee_id = u.id) as requested
        """;

    /// <summary>The same of people whom the viewer is known to follow.</summary>
    public static string FollowedColumns => """
        u.id as person_id, u.username, a.display_name, a.avatar_key, a.private,
        1 = 1 as following,
        exists (select 1 from follow_requests pr where pr.follower_id = @me and pr.followee_id = u.id) as requested
        """;

    /// <summary>The same of people whom the viewer named themselves: of those who have blocked the viewer, and of suspended ones, the name and nothing else.</summary>
    public static string NamedColumns => $"""
        u.id as person_id, u.username,
        case when {Hidden} then '' else a.display_name end as display_name,
        case when {Hidden} then null else a.avatar_key end as avatar_key,
        (a.private and not ({Hidden})) as private,
        exists (select 1 from follows pf where pf.follower_id = @me and pf.followee_id = u.id) as following,
        exists (select 1 from follow_requests pr where pr.follower_id = @me and pr.followee_id = u.id) as requested
        """;

    /// <summary>People whom the viewer may meet in a list: not suspended, and no block between the two.</summary>
    public static string Meets => """
        not a.suspended
        and not exists (select 1 from blocks pb where pb.blocker_id = u.id and pb.blocked_id = @me)
        and not exists (select 1 from blocks pb where pb.blocker_id = @me and pb.blocked_id = u.id)
        """;

    private static string Hidden => "(a.suspended or exists (select 1 from blocks pb where pb.blocker_id = u.id and pb.blocked_id = @me))";

    /// <summary>Where a list is paged: when the row came to be.</summary>
    public long At { get; init; }
}
