using MiniGram.Platform.People;

namespace MiniGram.Platform.Creators;

/// <summary>What a member sees of how their photos do.</summary>
/// <param name="Days">Each day of the span, oldest first, none left out.</param>
/// <param name="Reach">Members who have opened one of the photos in the span for the first time, each once.</param>
/// <param name="NewFollowers">Who began to follow in the span, newest first, 12 at most.</param>
/// <param name="Tags">The ten most used tags, best first.</param>
/// <param name="Hours">The eight spans of three hours in which photos were posted, in order; those without any left out.</param>
/// <param name="FollowerHours">Visits of followers in the last 28 days, by hour of the member's day: 24 numbers. A follower counts once for each hour in which they like or comment, whosever photo it is.</param>
/// <param name="Peak">The fullest of these hours; null with fewer than 50 visits, from which nothing can be told.</param>
public sealed record CreatorFigures(
    IReadOnlyList<DayFigure> Days, int Reach, IReadOnlyList<PersonCard> NewFollowers, IReadOnlyList<KindFigure> Tags, IReadOnlyList<KindFigure> Hours,
    IReadOnlyList<int> FollowerHours, HourPeak? Peak);
