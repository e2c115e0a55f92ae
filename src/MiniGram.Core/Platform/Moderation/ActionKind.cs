namespace MiniGram.Platform.Moderation;

/// <summary>What a moderator does.</summary>
public enum ActionKind
{
    /// <summary>Nothing: the reports are closed. No one is told.</summary>
    Dismiss,

    /// <summary>Takes a photo from everyone but its author.</summary>
    RemovePhoto,

    /// <summary>Takes a comment from everyone but its author.</summary>
    RemoveComment,

    /// <summary>Closes an account: no one sees it or anything of it, and its owner can do nothing but read why and answer.</summary>
    Suspend,

    /// <summary>Undoes one of the three.</summary>
    Undo,

    /// <summary>Nothing that a moderator did: the reports are closed since their member has deleted the account.</summary>
    Left,

    /// <summary>An administrator gave the account another role.</summary>
    Role,
}
