namespace MiniGram.Platform.Accounts;

/// <summary>What a second factor says to a sign-in.</summary>
internal enum CodeCheck
{
    NotAsked,
    Missing,
    Wrong,
    Right,
}
