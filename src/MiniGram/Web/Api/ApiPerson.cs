using MiniGram.Platform.People;

namespace MiniGram.Web.Api;

/// <summary>A person, as the API gives them.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Username">The user name.</param>
/// <param name="DisplayName">The name that others read.</param>
/// <param name="Private">Whether only accepted followers see the photos.</param>
/// <param name="Following">Whether the token's owner follows them.</param>
/// <param name="Requested">Whether the token's owner has asked to.</param>
/// <param name="Avatar">Where their picture is, on this site.</param>
internal sealed record ApiPerson(long Id, string Username, string DisplayName, bool Private, bool Following, bool Requested, string Avatar)
{
    public static ApiPerson Of(PersonCard person) => new(
        person.Id.Value, person.Username, person.DisplayName, person.Private, person.Following, person.Requested, Addresses.Avatar(person.Id, person.AvatarKey, large: true));
}
