namespace MiniGram.Web.Forms;

/// <summary>A new name or a new password.</summary>
public sealed record AccountForm : Typed
{
    public string UserName { get; init; } = "";
}
