namespace MiniGram.Platform.Photos.Captions;

/// <summary>What a piece of a caption is.</summary>
public enum CaptionPart
{
    /// <summary>Words, and addresses, which are shown but lead nowhere.</summary>
    Text,

    /// <summary>A tag with its <c>#</c>.</summary>
    Tag,

    /// <summary>A person's name with its <c>@</c>.</summary>
    Mention,

    /// <summary>The end of a line.</summary>
    LineBreak,
}
