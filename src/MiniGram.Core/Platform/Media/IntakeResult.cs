namespace MiniGram.Platform.Media;

/// <summary>What became of an upload.</summary>
/// <param name="Photo">The picture, or null when it was refused.</param>
/// <param name="Problems">Why it was refused, in words for the one who posts: what is wrong and what would be right. Empty when it was taken.</param>
public sealed record IntakeResult(TakenPhoto? Photo, IReadOnlyList<string> Problems)
{
    internal static IntakeResult Of(TakenPhoto photo) => new(photo, []);

    internal static IntakeResult Refused(params IReadOnlyList<string> problems) => new(null, problems);
}
