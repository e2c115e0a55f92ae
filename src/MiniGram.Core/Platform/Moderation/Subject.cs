using MiniGram.Model;

namespace MiniGram.Platform.Moderation;

/// <summary>What a report or a decision is about: an account, one of its photos, or one of its comments.</summary>
/// <param name="Account">Whose it is.</param>
/// <param name="Photo">The photo, or null.</param>
/// <param name="Comment">The comment, or null.</param>
public sealed record Subject(UserId Account, PhotoId? Photo, CommentId? Comment);
