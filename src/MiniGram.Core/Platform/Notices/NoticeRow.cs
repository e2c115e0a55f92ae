using MiniGram.Model;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Notices;

/// <summary>A notice as the database gives it.</summary>
internal sealed record NoticeRow
{
    private const long MicrosADay = 86_400_000_000;

    public long Id { get; init; }

    public long Kind { get; init; }

    public long At { get; init; }

    public long? PhotoId { get; init; }

    public long? CommentId { get; init; }

    public long? ActionId { get; init; }

    public bool Seen { get; init; }

    public string? MediaKey { get; init; }

    public string? Words { get; init; }

    public long? PersonId { get; init; }

    public string? Username { get; init; }

    public string? DisplayName { get; init; }

    public string? AvatarKey { get; init; }

    public bool? Private { get; init; }

    public bool Following { get; init; }

    public bool Requested { get; init; }

    /// <summary>What is told as one: likes of a photo and new followers by day, everything else by itself.</summary>
    public (long Kind, long About, long Day) Group => (NoticeKind)Kind switch
    {
        NoticeKind.Like => (Kind, PhotoId ?? 0, At / MicrosADay),
        NoticeKind.Follow => (Kind, 0, At / MicrosADay),
        _ => (Kind, Id, -1),
    };

    public PersonCard ToCard() => new(
        new UserId(PersonId ?? 0), Username ?? "", string.IsNullOrEmpty(DisplayName) ? Username ?? "" : DisplayName, AvatarKey, Private ?? false, Following, Requested);
}
