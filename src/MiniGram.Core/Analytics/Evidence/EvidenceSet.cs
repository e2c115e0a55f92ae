namespace MiniGram.Analytics.Evidence;

/// <summary>What the tests need of one scope beyond its figures: aggregates by day, author, photo and user, never by like.</summary>
/// <param name="Scope">Whose likes, comments and follows count.</param>
/// <param name="First">The first day that the data covers: that of the oldest event, or the 1 January before it where its year counts as whole.</param>
/// <param name="AsOf">The first day after the data.</param>
/// <param name="Registrations">Registrations by day and hour, from the first registration's day to <paramref name="AsOf"/>.</param>
/// <param name="Segments">Events of each segment, for the four tables photos, likes, comments, follows.</param>
/// <param name="BotLikes">Likes by suspected bots by day and hour.</param>
/// <param name="BotHabits">The same by weekday and hour for each of them.</param>
/// <param name="Photos">Each photo with its author, hour, tags and engagement.</param>
/// <param name="Authors">Each author of photos with the pairs that engage.</param>
/// <param name="Users">Each user with what they did.</param>
/// <param name="Tables">Rows a day of users, photos, likes, comments and follows.</param>
public sealed record EvidenceSet(
    Scope Scope,
    DateOnly First,
    DateOnly AsOf,
    HourlyCounts Registrations,
    IReadOnlyList<SegmentEvents> Segments,
    HourlyCounts BotLikes,
    BotHabits BotHabits,
    PhotoSample Photos,
    AuthorSample Authors,
    UserSample Users,
    IReadOnlyList<TableDays> Tables)
{
    /// <summary>Of users, photos, likes, comments and follows those in which the time of day was not recorded: nothing is said of their hours. The same in both scopes.</summary>
    public IReadOnlySet<string> WithoutHours { get; init; } = new HashSet<string>();
}
