using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Api.Resources;

/// <summary>A thing that was reported, with what a moderator needs to decide.</summary>
/// <param name="Subject">What was reported.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Suspended">Whether that account is suspended.</param>
/// <param name="Photo">The photo, or the one that the comment is on; null for an account, or when it is gone.</param>
/// <param name="CommentText">The comment; null for none.</param>
/// <param name="CommentRemoved">Whether the comment is removed.</param>
/// <param name="Reports">All reports of it, newest first.</param>
/// <param name="History">What was done about the account before, newest first.</param>
public sealed record CaseResource(
    SubjectResource Subject, PersonResource Person, bool Suspended, PhotoResource? Photo, string? CommentText, bool CommentRemoved, IReadOnlyList<ReportResource> Reports, IReadOnlyList<ActionResource> History)
{
    /// <summary>For a moderator's program.</summary>
    public static CaseResource Of(Case found) => new(
        SubjectResource.Of(found.Subject), PersonResource.Of(found.Person), found.Suspended, found.Photo is { } photo ? PhotoResource.Of(photo) : null, found.CommentText, found.CommentRemoved,
        [.. found.Reports.Select(ReportResource.Of)], [.. found.History.Select(ActionResource.Of)]);
}
