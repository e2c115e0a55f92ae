using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Api.Access;

/// <summary>What a token must allow for a route.</summary>
/// <param name="Scope">One scope.</param>
/// <param name="Open">Whether the route also answers without any token, as the pages of the site do.</param>
internal sealed record NeededScope(TokenScopes Scope, bool Open);
