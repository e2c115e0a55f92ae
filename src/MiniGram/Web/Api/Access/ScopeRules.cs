using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Api.Access;

/// <summary>Says on a route what a token must allow, and holds callers to it.</summary>
internal static class ScopeRules
{
    /// <summary>Needs a token with a scope.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder route, TokenScopes scope)
        where TBuilder : IEndpointConventionBuilder => route.Ask(new NeededScope(scope, Open: false));

    /// <summary>Answers without a token; one that is sent along must allow reading.</summary>
    public static TBuilder OpenToAll<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.Ask(new NeededScope(TokenScopes.Read, Open: true));

    private static TBuilder Ask<TBuilder>(this TBuilder route, NeededScope needed)
        where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(needed).AddEndpointFilter<TBuilder, ScopeFilter>();
}
