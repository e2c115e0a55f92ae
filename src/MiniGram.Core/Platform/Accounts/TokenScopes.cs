namespace MiniGram.Platform.Accounts;

/// <summary>What a program may do with a token, in its owner's name.</summary>
[Flags]
public enum TokenScopes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>See what its owner sees as a member.</summary>
    Read = 1,

    /// <summary>Post, like, comment, follow and change what its owner may change.</summary>
    Write = 2,

    /// <summary>Keep order, where its owner may: without it, a moderator's program sees what a member sees.</summary>
    Moderate = 4,

    /// <summary>See the figures of the whole community, where its owner may.</summary>
    Analyze = 8,

    /// <summary>Give roles, where its owner may.</summary>
    Administer = 16,
}
