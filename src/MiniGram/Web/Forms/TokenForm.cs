namespace MiniGram.Web.Forms;

/// <summary>The wish for a token.</summary>
public sealed record TokenForm : Typed
{
    public string Name { get; init; } = "";

    /// <summary>For how many days it lasts, as typed.</summary>
    public string Days { get; init; } = "90";
}
