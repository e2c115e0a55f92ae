namespace MiniGram.Synthesis.People;

/// <summary>Why an account acts.</summary>
internal enum UserRole : byte
{
    /// <summary>Of their own will.</summary>
    Person,

    /// <summary>Likes a great many photos.</summary>
    BulkLiker,

    /// <summary>Likes the same photos as the others of its ring.</summary>
    RingMember,

    /// <summary>Sells likes.</summary>
    FarmAccount,

    /// <summary>Comments on the photos of its pod.</summary>
    PodMember,

    /// <summary>Follows to be followed back.</summary>
    Churner,
}
