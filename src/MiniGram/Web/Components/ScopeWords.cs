using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Components;

/// <summary>What tokens allow, in words.</summary>
internal static class ScopeWords
{
    /// <summary>What an owner with a role may choose from.</summary>
    public static IEnumerable<TokenScopes> Offered(Role role) => role switch
    {
        Role.Analyst => [TokenScopes.Read, TokenScopes.Write, TokenScopes.Analyze],
        Role.Moderator => [TokenScopes.Read, TokenScopes.Write, TokenScopes.Moderate],
        Role.Administrator => [TokenScopes.Read, TokenScopes.Write, TokenScopes.Moderate, TokenScopes.Analyze, TokenScopes.Administer],
        _ => [TokenScopes.Read, TokenScopes.Write],
    };

    /// <summary>What forms send, and what the API calls it.</summary>
    public static string Value(TokenScopes scope) => scope.ToString().ToLowerInvariant();

    /// <summary>What it allows.</summary>
    public static string Meaning(TokenScopes scope) => scope switch
    {
        TokenScopes.Read => "See what you see",
        TokenScopes.Write => "Post, like, comment, follow and change things in your name",
        TokenScopes.Moderate => "Keep order, as you may",
        TokenScopes.Analyze => "See the figures of the whole community",
        _ => "Give roles",
    };

    /// <summary>Those among several, by name.</summary>
    public static IReadOnlyList<string> Each(TokenScopes scopes) => [.. Offered(Role.Administrator).Where(scope => scopes.HasFlag(scope)).Select(Value)];

    /// <summary>Several of them: <c>read, write</c>.</summary>
    public static string List(TokenScopes scopes) => string.Join(", ", Each(scopes));
}
