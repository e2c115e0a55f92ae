namespace MiniGram.Platform.Photos;

/// <summary>For whom a photo is.</summary>
public enum Audience
{
    /// <summary>Everyone; for a private account, its followers.</summary>
    Public,

    /// <summary>Those who follow its author.</summary>
    Followers,

    /// <summary>Those whom its author has put among the close friends.</summary>
    CloseFriends,
}
