using MiniGram.Platform.Accounts;
using MiniGram.Web.Components;

namespace MiniGram.Web.Api.Resources;

/// <summary>A token of yours, without its secret. It is made on the site, where no other token can.</summary>
/// <param name="Id">Names it; no secret.</param>
/// <param name="Name">What you call it.</param>
/// <param name="Scopes">What it allows.</param>
/// <param name="CreatedAt">When you made it.</param>
/// <param name="UsedAt">When it was last used, to ten minutes; null before its first use.</param>
/// <param name="ExpiresAt">When it ends by itself.</param>
/// <param name="Current">Whether it is the one that asks.</param>
public sealed record TokenResource(long Id, string Name, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt, DateTimeOffset ExpiresAt, bool Current)
{
    /// <summary>For the one whose it is.</summary>
    public static TokenResource Of(TokenInfo token, long current) => new(token.Id, token.Name, ScopeWords.Each(token.Scopes), token.CreatedAt, token.UsedAt, token.ExpiresAt, token.Id == current);
}
