using MiniGram.Platform.People;

namespace MiniGram.Platform.Around;

/// <summary>Someone whom a member may know.</summary>
/// <param name="Person">Who.</param>
/// <param name="FollowedBy">How many of those whom the member follows follow them; 0 when they are here for another reason.</param>
public sealed record KnownPerson(PersonCard Person, int FollowedBy);
