using MiniGram.Platform.Accounts;
using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Api.Resources;

/// <summary>Someone who may do more than every member.</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Suspended">Whether the account is suspended, so that they may do nothing for now.</param>
public sealed record RoleHolderResource(PersonResource Person, Role Role, bool Suspended)
{
    /// <summary>For an administrator's program.</summary>
    public static RoleHolderResource Of(RoleCard card) => new(PersonResource.Of(card.Person), card.Role, card.Suspended);
}
