using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Platform.Feed;
using MiniGram.Web.Api.Resources;

namespace MiniGram.Web.Api;

/// <summary>Answers with pages of lists.</summary>
internal static class Paging
{
    /// <summary>A page, or a problem: the cursor is none, or there is no such list for this caller.</summary>
    /// <param name="cursor">As the page before gave it; null for the first page.</param>
    /// <param name="read">Reads the page; null when there is no such list.</param>
    /// <param name="item">Makes what is answered.</param>
    public static async Task<Results<Ok<PageResource<TItem>>, ProblemHttpResult>> PageAsync<T, TItem>(string? cursor, Func<PageKey?, Task<Page<T>?>> read, Func<T, TItem> item)
    {
        if (!Cursor.TryRead(cursor, out var after))
            return ApiProblem.Field("after", "This is no cursor. Send what 'next' of the page before says, unchanged, or nothing for the first page.");
        return await read(after) is { } page
            ? TypedResults.Ok(new PageResource<TItem>([.. page.Items.Select(item)], Cursor.Of(page.Next)))
            : ApiProblem.NotHere();
    }
}
