namespace MiniGram.Web.Forms;

/// <summary>Why something is reported.</summary>
public sealed record ReportForm : Typed
{
    /// <summary>The name of a reason; empty before one is chosen.</summary>
    public string Reason { get; init; } = "";

    /// <summary>In the reporter's words.</summary>
    public string Note { get; init; } = "";
}
