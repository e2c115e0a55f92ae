using MiniGram.Model;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Engagement;

/// <summary>A comment as one viewer sees it.</summary>
/// <param name="Id">The comment's id.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">With @mentions and #tags.</param>
/// <param name="At">When.</param>
/// <param name="CanDelete">Whether the viewer may delete it: it is theirs, or on their photo.</param>
/// <param name="Removed">Whether a moderator has removed it; only its author and moderators get to see such a card.</param>
public sealed record CommentCard(CommentId Id, PersonCard Author, string Text, DateTimeOffset At, bool CanDelete, bool Removed);
