using MiniGram.Platform.Creators;

namespace MiniGram.Web.Api.Resources;

/// <summary>How your photos do.</summary>
/// <param name="Days">Each day of the span, oldest first, in UTC.</param>
/// <param name="Reach">Members who opened one of your photos in the span for the first time, each once.</param>
/// <param name="NewFollowers">Who began to follow you in the span, newest first, 12 at most.</param>
/// <param name="Tags">Your ten most used tags, best first.</param>
/// <param name="Hours">The spans of three hours in which you posted, in order.</param>
/// <param name="FollowerHours">Visits of your followers in the last 28 days, by hour of the day in UTC: 24 numbers. A follower counts once for each hour in which they like or comment, whosever photo it is.</param>
/// <param name="Peak">The fullest of these hours; null with fewer than 50 visits, which tell nothing.</param>
/// <param name="BestHour">The same hour, where it stands out from an even spread; else null.</param>
public sealed record FiguresResource(
    IReadOnlyList<DayResource> Days, int Reach, IReadOnlyList<PersonResource> NewFollowers, IReadOnlyList<KindResource> Tags, IReadOnlyList<KindResource> Hours, IReadOnlyList<int> FollowerHours, PeakResource? Peak, int? BestHour)
{
    /// <summary>For the one whose they are.</summary>
    public static FiguresResource Of(CreatorFigures figures) => new(
        [.. figures.Days.Select(DayResource.Of)], figures.Reach, [.. figures.NewFollowers.Select(PersonResource.Of)], [.. figures.Tags.Select(KindResource.Of)], [.. figures.Hours.Select(KindResource.Of)],
        figures.FollowerHours, PeakResource.Of(figures.Peak), figures.Peak is { StandsOut: true } peak ? peak.Hour : null);
}
