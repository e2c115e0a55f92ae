using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Moderation;

/// <summary>A thing that was reported, with what a moderator needs to decide.</summary>
/// <param name="Subject">What was reported.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Suspended">Whether that account is suspended.</param>
/// <param name="Photo">The photo, or the one that the comment is on; null for an account, or when it is gone.</param>
/// <param name="CommentText">The comment, or null.</param>
/// <param name="CommentRemoved">Whether the comment is removed.</param>
/// <param name="Reports">All reports of it, newest first.</param>
/// <param name="History">What was done about the account before, newest first.</param>
public sealed record Case(
    Subject Subject, PersonCard Person, bool Suspended, PhotoCard? Photo, string? CommentText, bool CommentRemoved, IReadOnlyList<ReportCard> Reports, IReadOnlyList<ActionCard> History);
