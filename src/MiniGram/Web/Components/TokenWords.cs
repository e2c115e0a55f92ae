using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Components;

/// <summary>What tokens are good for, in words.</summary>
internal static class TokenWords
{
    /// <summary>What a member may choose.</summary>
    public static IReadOnlyList<TokenScope> Offered { get; } = [TokenScope.Read, TokenScope.Post, TokenScope.Engage];

    /// <summary>The names of what a token is good for.</summary>
    public static IEnumerable<string> Of(TokenScope scope) => Enum.GetValues<TokenScope>().Where(one => one != TokenScope.None && scope.HasFlag(one)).Select(one => one.ToString().ToLowerInvariant());

    /// <summary>One of them in a sentence.</summary>
    public static string Sentence(TokenScope scope) => scope switch
    {
        TokenScope.Read => "Read: see what you see",
        TokenScope.Post => "Post: post, change and delete your photos",
        _ => "Engage: follow, like and comment for you",
    };
}
