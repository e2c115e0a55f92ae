using MiniGram.Platform.Community;

namespace MiniGram.Web.Api.Resources;

/// <summary>What came in a month, in UTC.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Members">New accounts.</param>
/// <param name="Photos">New photos.</param>
/// <param name="Likes">New likes.</param>
/// <param name="Comments">New comments.</param>
/// <param name="Follows">New follows.</param>
/// <param name="Active">Members who posted, liked or commented in it, each once.</param>
public sealed record MonthResource(DateOnly Month, long Members, long Photos, long Likes, long Comments, long Follows, long Active)
{
    /// <summary>For an analyst's program.</summary>
    public static MonthResource Of(MonthFigure month) => new(month.Month, month.Members, month.Photos, month.Likes, month.Comments, month.Follows, month.Active);
}
