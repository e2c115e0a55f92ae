using MiniGram.Platform.Photos;

namespace MiniGram.Web.Forms;

/// <summary>What is said with photos, and for whom they are.</summary>
public sealed record PostForm : Typed
{
    public string Caption { get; init; } = "";

    public string AltText { get; init; } = "";

    public Audience Audience { get; init; }

    /// <summary>What became of each file; empty before they were sent.</summary>
    public IReadOnlyList<PostedFile> Rows { get; init; } = [];
}
