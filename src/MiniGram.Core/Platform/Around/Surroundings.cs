using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Around;

/// <summary>What stands beside a member's home page.</summary>
/// <param name="CloseFriends">Who of the close friends has posted this week, the latest first.</param>
/// <param name="Similar">Photos like those that the member liked last; none of those are liked yet.</param>
/// <param name="People">Whom the member may know, the likeliest first.</param>
public sealed record Surroundings(IReadOnlyList<CloseFriendNews> CloseFriends, IReadOnlyList<PhotoCard> Similar, IReadOnlyList<KnownPerson> People)
{
    /// <summary>Nothing, as someone who is not signed in has it.</summary>
    public static Surroundings None { get; } = new([], [], []);
}
