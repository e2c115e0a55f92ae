using MiniGram.Platform.Feed;

namespace MiniGram.Web.Api;

/// <summary>One page of a list.</summary>
/// <param name="Items">Its entries, in order.</param>
/// <param name="Next">For the parameter <c>after</c> of the next page; null when this is the last.</param>
internal sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Makes pages of the API out of pages of the platform.</summary>
internal static class ApiPage
{
    public static ApiPage<TItem> Of<TCard, TItem>(Page<TCard> page, Func<TCard, TItem> item) => new([.. page.Items.Select(item)], page.Next?.ToString());
}
