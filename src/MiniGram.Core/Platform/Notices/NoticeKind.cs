namespace MiniGram.Platform.Notices;

/// <summary>What a notice tells.</summary>
public enum NoticeKind
{
    /// <summary>Someone likes one's photo.</summary>
    Like,

    /// <summary>Someone has commented on one's photo.</summary>
    Comment,

    /// <summary>Someone follows one.</summary>
    Follow,

    /// <summary>Someone asks to follow one.</summary>
    Request,

    /// <summary>Someone has accepted one's request to follow.</summary>
    Accepted,

    /// <summary>Someone mentions one in a caption or a comment.</summary>
    Mention,

    /// <summary>A moderator has decided something about one's account, photo or comment; the words tell what and why.</summary>
    Moderation,

    /// <summary>The ways into one's account have changed; the words tell how, and what to do if that was someone else.</summary>
    Security,
}
