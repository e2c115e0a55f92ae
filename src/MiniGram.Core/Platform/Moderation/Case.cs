using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Moderation;

/// <summary>A thing that was reported, with what a moderator needs to decide.</summary>
/// <param name="Subject">What was reported.</param>
/// <param name="Person">Whose it is; without a name when the account is gone.</param>
/// <param name="Gone">Whether the photo, the comment or the account that was reported is deleted.</param>
/// <param name="Kept">What it was when it was reported, while a report is open; null for an account, or when nothing is kept.</param>
/// <param name="Suspended">Whether that account is suspended.</param>
/// <param name="Photo">The photo, or the one that the comment is on; null for an account, or when it is gone.</param>
/// <param name="CommentText">The comment, or null.</param>
/// <param name="CommentRemoved">Whether the comment is removed.</param>
/// <param name="Reports">All reports of it, newest first.</param>
/// <param name="History">What was done about the account before, newest first.</param>
public sealed record Case(
    Subject Subject, PersonCard Person, bool Gone, KeptThing? Kept, bool Suspended, PhotoCard? Photo, string? CommentText, bool CommentRemoved, IReadOnlyList<ReportCard> Reports, IReadOnlyList<ActionCard> History)
{
    /// <summary>What a moderator can decide about it as it is now.</summary>
    public IEnumerable<ActionKind> Choices
    {
        get
        {
            yield return ActionKind.Dismiss;
            if (CommentText is not null && !CommentRemoved)
                yield return ActionKind.RemoveComment;
            if (Subject.Comment is null && Photo is { Removed: false })
                yield return ActionKind.RemovePhoto;
            if (Person.Username.Length > 0 && !Suspended)
                yield return ActionKind.Suspend;
        }
    }
}
