using MiniGram.Model;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Notices;

/// <summary>Notices of one kind about one thing, told as one: 'ada, bo and 3 others like your photo'.</summary>
/// <param name="Kind">What they tell.</param>
/// <param name="People">Up to three of those who caused it, newest first; empty for <see cref="NoticeKind.Moderation"/> and <see cref="NoticeKind.Security"/>.</param>
/// <param name="Others">How many more there are.</param>
/// <param name="At">When the newest came.</param>
/// <param name="Photo">Which photo it is about, or null.</param>
/// <param name="MediaKey">That photo's media key; null when it is drawn, or there is none.</param>
/// <param name="Comment">Which comment it is about, when it is one, or null.</param>
/// <param name="Words">The comment's text, or what a moderator or the site says; else empty.</param>
/// <param name="Unread">Whether one of them has not been seen yet.</param>
/// <param name="Action">The moderator's action that may be answered, or null.</param>
public sealed record NoticeGroup(
    NoticeKind Kind, IReadOnlyList<PersonCard> People, int Others, DateTimeOffset At, PhotoId? Photo, string? MediaKey, CommentId? Comment, string Words, bool Unread, long? Action);
