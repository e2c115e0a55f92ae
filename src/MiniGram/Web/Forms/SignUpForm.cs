namespace MiniGram.Web.Forms;

/// <summary>The wish for an account.</summary>
public sealed record SignUpForm : Typed
{
    public string UserName { get; init; } = "";

    public string DisplayName { get; init; } = "";
}
