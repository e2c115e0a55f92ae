namespace MiniGram.Web.Forms;

/// <summary>A new name or a new password.</summary>
public sealed record AccountForm : Typed
{
    public string UserName { get; init; } = "";

    /// <summary>How many passkeys the account has, which a new password can take away.</summary>
    public int Passkeys { get; init; }
}
