namespace MiniGram.Analytics.Segments;

/// <summary>A user of a segment.</summary>
/// <param name="UserId">From <c>users.id</c>.</param>
/// <param name="Username">As in the data, unescaped.</param>
/// <param name="Reason">Why the user is in it, in words with the numbers.</param>
/// <param name="Value">The measure that decided: events, events a day, followers, likes by bots, or a share from 0 to 1.</param>
public sealed record SegmentMember(long UserId, string Username, string Reason, double Value);
