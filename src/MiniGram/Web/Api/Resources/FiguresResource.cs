using MiniGram.Platform.Creators;

namespace MiniGram.Web.Api.Resources;

/// <summary>How your photos do.</summary>
/// <param name="Days">Each day of the span, oldest first, in UTC.</param>
/// <param name="Reach">Members who opened one of your photos in the span for the first time, each once.</param>
/// <param name="NewFollowers">Who began to follow you in the span, newest first, 12 at most.</param>
/// <param name="Tags">Your ten most used tags, best first.</param>
/// <param name="Hours">The spans of three hours in which you posted, in order.</param>
/// <param name="FollowerHours">Likes and comments that your followers gave to anyone in the last 28 days, by hour of the day in UTC: 24 numbers.</param>
/// <param name="BestHour">The hour, 0 to 23, in which they are most active; null where too few acts tell nothing.</param>
public sealed record FiguresResource(
    IReadOnlyList<DayResource> Days, int Reach, IReadOnlyList<PersonResource> NewFollowers, IReadOnlyList<KindResource> Tags, IReadOnlyList<KindResource> Hours, IReadOnlyList<int> FollowerHours, int? BestHour)
{
    /// <summary>For the one whose they are.</summary>
    public static FiguresResource Of(CreatorFigures figures) => new(
        [.. figures.Days.Select(DayResource.Of)], figures.Reach, [.. figures.NewFollowers.Select(PersonResource.Of)], [.. figures.Tags.Select(KindResource.Of)], [.. figures.Hours.Select(KindResource.Of)],
        figures.FollowerHours, figures.BestHour);
}
