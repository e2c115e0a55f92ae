namespace MiniGram.Platform.Creators;

/// <summary>What the photos of a kind tell, set against the member's others.</summary>
public enum Verdict
{
    /// <summary>Fewer than five photos of the kind, or of the others: nothing can be said.</summary>
    TooFewPosts,

    /// <summary>The interval holds 1: chance alone may have done it.</summary>
    NoDifferenceShown,

    /// <summary>They did better.</summary>
    Better,

    /// <summary>They did worse.</summary>
    Worse,
}
