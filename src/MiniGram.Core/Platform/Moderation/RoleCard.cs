using MiniGram.Platform.Accounts;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Moderation;

/// <summary>Someone who may do more than every member.</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Suspended">Whether the account is, so that they may do nothing for now.</param>
public sealed record RoleCard(PersonCard Person, Role Role, bool Suspended);
