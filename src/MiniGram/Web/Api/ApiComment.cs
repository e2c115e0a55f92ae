using MiniGram.Platform.Engagement;

namespace MiniGram.Web.Api;

/// <summary>A comment, as the API gives it.</summary>
/// <param name="Id">The comment's id.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">With @mentions and #tags.</param>
/// <param name="At">When.</param>
internal sealed record ApiComment(long Id, ApiPerson Author, string Text, DateTimeOffset At)
{
    public static ApiComment Of(CommentCard comment) => new(comment.Id.Value, ApiPerson.Of(comment.Author), comment.Text, comment.At);
}
