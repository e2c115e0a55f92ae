namespace MiniGram.Platform.Accounts;

/// <summary>What a personal access token is good for.</summary>
[Flags]
public enum TokenScope
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>See what the member sees.</summary>
    Read = 1,

    /// <summary>Post, change and delete photos.</summary>
    Post = 2,

    /// <summary>Follow, like, comment.</summary>
    Engage = 4,

    /// <summary>Work on the queue of reports, where the member's role allows it.</summary>
    Moderate = 8,
}
