namespace MiniGram.Web.Api.Resources;

/// <summary>One page of a list.</summary>
/// <param name="Items">In order.</param>
/// <param name="Next">Send it as 'after' for the next page; null on the last.</param>
public sealed record PageResource<T>(IReadOnlyList<T> Items, string? Next);
