using MiniGram.Platform.Community;

namespace MiniGram.Web.Api.Resources;

/// <summary>The whole community in figures: everything that is there, whoever may see it, and also what suspended accounts did.</summary>
/// <param name="At">When they were counted, a minute ago at most.</param>
/// <param name="Members">Accounts.</param>
/// <param name="Suspended">Of these, suspended ones.</param>
/// <param name="Photos">Photos.</param>
/// <param name="Likes">Likes.</param>
/// <param name="Comments">Comments.</param>
/// <param name="Follows">Follows.</param>
/// <param name="ActiveDay">Members who posted, liked or commented in the last 24 hours, each once.</param>
/// <param name="ActiveWeek">Likewise in the last 7 days.</param>
/// <param name="ActiveMonth">Likewise in the last 28 days.</param>
/// <param name="Months">12 months, oldest first; the last is that in which something came last, and may not be over.</param>
/// <param name="Suspected">How many accounts may be bots.</param>
/// <param name="Suspects">Those of them who like most, 50 at most.</param>
public sealed record CommunityResource(
    DateTimeOffset At, long Members, long Suspended, long Photos, long Likes, long Comments, long Follows, long ActiveDay, long ActiveWeek, long ActiveMonth,
    IReadOnlyList<MonthResource> Months, long Suspected, IReadOnlyList<SuspectResource> Suspects)
{
    /// <summary>For an analyst's program.</summary>
    public static CommunityResource Of(CommunityFigures figures) => new(
        figures.At, figures.Members, figures.Suspended, figures.Photos, figures.Likes, figures.Comments, figures.Follows, figures.ActiveDay, figures.ActiveWeek, figures.ActiveMonth,
        [.. figures.Months.Select(MonthResource.Of)], figures.Suspected, [.. figures.Suspects.Select(SuspectResource.Of)]);
}
