namespace MiniGram.Web.Forms;

/// <summary>Someone at the door.</summary>
public sealed record SignInForm : Typed
{
    public string UserName { get; init; } = "";

    /// <summary>That the password was right, sealed, while a code is still missing; null before.</summary>
    public string? Proof { get; init; }
}
