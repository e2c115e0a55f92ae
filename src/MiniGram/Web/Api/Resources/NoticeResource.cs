using MiniGram.Platform.Notices;

namespace MiniGram.Web.Api.Resources;

/// <summary>What happened meanwhile; likes of one photo on one day are one notice, as are new followers.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="People">Up to three of those who caused it, newest first.</param>
/// <param name="Others">How many more there are.</param>
/// <param name="At">When the newest came.</param>
/// <param name="Photo">The id of the photo that it is about, or null.</param>
/// <param name="Comment">The id of the comment that it is about, or null.</param>
/// <param name="Words">The comment's text, or what a moderator or the site says; else empty.</param>
/// <param name="Unread">Whether some of it is new.</param>
public sealed record NoticeResource(NoticeKind Kind, IReadOnlyList<PersonResource> People, int Others, DateTimeOffset At, long? Photo, long? Comment, string Words, bool Unread)
{
    /// <summary>As its reader sees it.</summary>
    public static NoticeResource Of(NoticeGroup notice) => new(
        notice.Kind, [.. notice.People.Select(PersonResource.Of)], notice.Others, notice.At, notice.Photo?.Value, notice.Comment?.Value, notice.Words, notice.Unread);
}
