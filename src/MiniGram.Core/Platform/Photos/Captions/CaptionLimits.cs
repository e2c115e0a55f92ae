namespace MiniGram.Platform.Photos.Captions;

/// <summary>How much a text may hold.</summary>
/// <param name="Characters">Unicode characters (code points).</param>
/// <param name="Tags">Different tags.</param>
/// <param name="Mentions">Different people mentioned.</param>
public sealed record CaptionLimits(int Characters, int Tags, int Mentions)
{
    /// <summary>The longest tag, in Unicode characters without its <c>#</c>: 60.</summary>
    public const int TagCharacters = 60;

    /// <summary>The longest name that a mention can hold, without its <c>@</c>: 30.</summary>
    public const int NameCharacters = 30;

    /// <summary>Of a photo's caption: 2,200 characters, 30 tags, 20 people.</summary>
    public static CaptionLimits Photo { get; } = new(2_200, 30, 20);

    /// <summary>Of a comment: 1,000 characters, 10 tags, 10 people.</summary>
    public static CaptionLimits Comment { get; } = new(1_000, 10, 10);
}
