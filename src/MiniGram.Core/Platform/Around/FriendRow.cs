using MiniGram.Platform.People;

namespace MiniGram.Platform.Around;

/// <summary>A close friend as the database gives them.</summary>
internal sealed record FriendRow : RowOfPerson
{
    public long Photos { get; init; }
}
