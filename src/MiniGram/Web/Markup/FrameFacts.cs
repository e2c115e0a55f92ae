namespace MiniGram.Web.Markup;

/// <summary>What differs between pages in the frame around them.</summary>
/// <param name="Title">Of the window.</param>
/// <param name="Heading">In the top bar of a phone; null for the brand.</param>
/// <param name="Current">The address of the place in the navigation that the page belongs to; null for none.</param>
internal sealed record FrameFacts(string Title, string? Heading = null, string? Current = null)
{
    public bool Wide { get; init; }

    public bool Narrow { get; init; }

    /// <summary>The address of an Atom feed of what the page shows; null for none.</summary>
    public string? Feed { get; init; }

    /// <summary>The name of a script that only this page needs; null for none.</summary>
    public string? Script { get; init; }
}
