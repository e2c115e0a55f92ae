using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Api.Resources;

/// <summary>A thing that was reported, with what a moderator needs to decide.</summary>
/// <param name="Subject">What was reported.</param>
/// <param name="Person">Whose it is; without a name when the account is gone.</param>
/// <param name="Gone">Whether the photo, the comment or the account that was reported is deleted.</param>
/// <param name="Kept">What it was when it was reported, kept until it is decided; null for an account, or when nothing is kept.</param>
/// <param name="Choices">What can be decided about it as it is now.</param>
/// <param name="Suspended">Whether that account is suspended.</param>
/// <param name="Photo">The photo, or the one that the comment is on; null for an account, or when it is gone.</param>
/// <param name="CommentText">The comment; null for none.</param>
/// <param name="CommentRemoved">Whether the comment is removed.</param>
/// <param name="Reports">All reports of it, newest first.</param>
/// <param name="History">What was done about the account before, newest first.</param>
public sealed record CaseResource(
    SubjectResource Subject, PersonResource Person, bool Gone, KeptResource? Kept, IReadOnlyList<ActionKind> Choices, bool Suspended, PhotoResource? Photo, string? CommentText, bool CommentRemoved, IReadOnlyList<ReportResource> Reports, IReadOnlyList<ActionResource> History)
{
    /// <summary>For a moderator's program.</summary>
    public static CaseResource Of(Case found) => new(
        SubjectResource.Of(found.Subject), PersonResource.Of(found.Person), found.Gone, KeptResource.Of(found.Kept), [.. found.Choices], found.Suspended, found.Photo is { } photo ? PhotoResource.Of(photo) : null, found.CommentText, found.CommentRemoved,
        [.. found.Reports.Select(ReportResource.Of)], [.. found.History.Select(ActionResource.Of)]);
}
