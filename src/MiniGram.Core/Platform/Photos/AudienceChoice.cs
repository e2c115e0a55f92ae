namespace MiniGram.Platform.Photos;

/// <summary>What a member who posts chooses from.</summary>
/// <param name="Followers">How many people follow them.</param>
/// <param name="CloseFriends">How many people are on their list of close friends.</param>
/// <param name="Last">For whom their newest photo is; <see cref="Audience.Public"/> before the first.</param>
public sealed record AudienceChoice(int Followers, int CloseFriends, Audience Last);
