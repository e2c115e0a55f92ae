using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Forms;

/// <summary>The wish for a token.</summary>
public sealed record TokenForm : Typed
{
    public string Name { get; init; } = "";

    public TokenScopes Scopes { get; init; } = TokenScopes.Read;

    /// <summary>How long it lasts.</summary>
    public int Days { get; init; } = 90;
}
