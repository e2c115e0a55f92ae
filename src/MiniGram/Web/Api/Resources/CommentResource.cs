using MiniGram.Platform.Engagement;

namespace MiniGram.Web.Api.Resources;

/// <summary>A comment.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">With @mentions.</param>
/// <param name="At">When.</param>
/// <param name="CanDelete">Whether you may delete it: it is yours, or on your photo.</param>
public sealed record CommentResource(long Id, PersonResource Author, string Text, DateTimeOffset At, bool CanDelete)
{
    /// <summary>As one caller sees it.</summary>
    public static CommentResource Of(CommentCard comment) => new(comment.Id.Value, PersonResource.Of(comment.Author), comment.Text, comment.At, comment.CanDelete);
}
