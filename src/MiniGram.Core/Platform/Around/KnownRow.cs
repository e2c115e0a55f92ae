using MiniGram.Platform.People;

namespace MiniGram.Platform.Around;

/// <summary>Someone whom a member may know, as the database gives them.</summary>
internal sealed record KnownRow : RowOfPerson
{
    public long FollowedBy { get; init; }
}
