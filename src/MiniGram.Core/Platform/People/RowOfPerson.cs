using MiniGram.Model;

namespace MiniGram.Platform.People;

/// <summary>A row with a person in it, as <see cref="PersonRow.Columns"/> give them.</summary>
internal abstract record RowOfPerson
{
    public long PersonId { get; init; }

    public string Username { get; init; } = "";

    public string DisplayName { get; init; } = "";

    public string? AvatarKey { get; init; }

    public bool Private { get; init; }

    public bool Following { get; init; }

    public bool Requested { get; init; }

    public PersonCard Person => new(new UserId(PersonId), Username, DisplayName.Length == 0 ? Username : DisplayName, AvatarKey, Private, Following, Requested);
}
