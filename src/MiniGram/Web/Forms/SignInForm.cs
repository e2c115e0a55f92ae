namespace MiniGram.Web.Forms;

/// <summary>Someone at the door.</summary>
public sealed record SignInForm : Typed
{
    public string UserName { get; init; } = "";

    /// <summary>Whether the password was right and a code is still missing.</summary>
    public bool NeedsCode { get; init; }
}
