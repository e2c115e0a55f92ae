namespace MiniGram.Platform.Accounts;

/// <summary>What an account may do beyond what every member may. Each includes none of the others but what it says.</summary>
public enum Role
{
    /// <summary>Posts, follows, likes.</summary>
    Member,

    /// <summary>Sees the figures of the whole community.</summary>
    Analyst,

    /// <summary>Sees every photo and the queue of reports.</summary>
    Moderator,

    /// <summary>All of that, and gives roles.</summary>
    Administrator,
}
