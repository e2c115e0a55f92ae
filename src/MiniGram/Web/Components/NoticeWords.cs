using MiniGram.Platform.Notices;

namespace MiniGram.Web.Components;

/// <summary>What notices say, and where they lead.</summary>
internal static class NoticeWords
{
    /// <summary><c>Noor</c>, <c>Noor and Ravi</c>, <c>Noor, Ravi and 12 others</c>.</summary>
    public static string Who(NoticeGroup notice)
    {
        var names = notice.People.Select(person => person.DisplayName).ToList();
        return (names.Count, notice.Others) switch
        {
            (0, _) => notice.Kind == NoticeKind.Security ? "Your account:" : "A moderator",
            (_, > 0) => $"{string.Join(", ", names)} and {Counted.Of(notice.Others, "other")}",
            (1, _) => names[0],
            _ => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        };
    }

    /// <summary>What they did.</summary>
    public static string What(NoticeGroup notice)
    {
        var one = notice.People.Count + notice.Others == 1;
        return notice.Kind switch
        {
            NoticeKind.Like => $"{(one ? "likes" : "like")} your photo",
            NoticeKind.Comment => notice.Words.Length > 0 && one ? $"commented: “{Short(notice.Words)}”" : "commented on your photo",
            NoticeKind.Follow => $"{(one ? "follows" : "follow")} you",
            NoticeKind.Accepted => $"{(one ? "lets" : "let")} you follow them",
            NoticeKind.Mention => notice.Comment is null ? $"{(one ? "mentions" : "mention")} you in a caption" : $"{(one ? "mentions" : "mention")} you in a comment",
            NoticeKind.Request => "asks to follow you",
            _ => notice.Words,
        };
    }

    /// <summary>What they are about.</summary>
    public static string Address(NoticeGroup notice) => notice switch
    {
        { Photo: { } photo, Comment: { } comment } => Addresses.Comment(photo, comment),
        { Photo: { } photo } => Addresses.Photo(photo),
        { People: [{ } person, ..] } => Addresses.Profile(person.Username),
        { Kind: NoticeKind.Security } => "/settings/passkeys",
        _ => "/decisions",
    };

    private static string Short(string words) => words.Length <= 120 ? words : words[..119].TrimEnd() + "…";
}
