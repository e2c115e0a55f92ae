using MiniGram.Model;
using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Api.Resources;

/// <summary>What a report or a decision is about.</summary>
/// <param name="Account">The id of the person whose it is.</param>
/// <param name="Photo">The id of their photo; null when it is not about one.</param>
/// <param name="Comment">The id of their comment; null when it is not about one.</param>
public sealed record SubjectResource(long Account, long? Photo = null, long? Comment = null)
{
    /// <summary>For a program.</summary>
    public static SubjectResource Of(Subject subject) => new(subject.Account.Value, subject.Photo?.Value, subject.Comment?.Value);

    /// <summary>For the services.</summary>
    public Subject ToSubject() => new(new UserId(Account), Photo is { } photo ? new PhotoId(photo) : null, Comment is { } comment ? new CommentId(comment) : null);
}
