namespace MiniGram.Platform.People;

/// <summary>What came of the wish to follow someone.</summary>
public enum FollowResult
{
    /// <summary>There is no such person for this viewer, or it is the viewer's own account.</summary>
    NotFound,

    /// <summary>The viewer follows them now, or did before.</summary>
    Following,

    /// <summary>They are asked, or were before; their account is private.</summary>
    Requested,
}
