namespace MiniGram.Web.Security;

/// <summary>Marks what the owner of a suspended account may still do: read why, answer, take everything out, and leave.</summary>
internal sealed class OpenToSuspended
{
    public static OpenToSuspended Mark { get; } = new();
}
