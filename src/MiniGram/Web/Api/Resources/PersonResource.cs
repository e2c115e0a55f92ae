using MiniGram.Platform.People;

namespace MiniGram.Web.Api.Resources;

/// <summary>A person as lists show them.</summary>
/// <param name="Id">Stays the same when the name changes.</param>
/// <param name="Username">Without '@'.</param>
/// <param name="DisplayName">Never empty.</param>
/// <param name="Avatar">The address of their picture on this site.</param>
/// <param name="Private">Whether only accepted followers see their photos.</param>
/// <param name="Following">Whether you follow them.</param>
/// <param name="Requested">Whether you have asked to follow them and wait.</param>
public sealed record PersonResource(long Id, string Username, string DisplayName, string Avatar, bool Private, bool Following, bool Requested)
{
    /// <summary>As one caller sees them.</summary>
    public static PersonResource Of(PersonCard card) =>
        new(card.Id.Value, card.Username, card.DisplayName, Addresses.Avatar(card.Id, card.AvatarKey, large: true), card.Private, card.Following, card.Requested);
}
