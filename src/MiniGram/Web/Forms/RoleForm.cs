namespace MiniGram.Web.Forms;

/// <summary>A role for someone.</summary>
public sealed record RoleForm : Typed
{
    /// <summary>Whose, with or without '@'.</summary>
    public string Username { get; init; } = "";

    /// <summary>Such as <c>analyst</c>; empty before one is chosen.</summary>
    public string Role { get; init; } = "";

    /// <summary>For the log, and the member.</summary>
    public string Reason { get; init; } = "";
}
