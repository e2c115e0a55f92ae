using MiniGram.Platform.People;

namespace MiniGram.Web.Api;

/// <summary>A person's page, as the API gives it.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Bio">What they say of themselves.</param>
/// <param name="Photos">Photos that the token's owner may see.</param>
/// <param name="Followers">How many follow them.</param>
/// <param name="Following">How many they follow.</param>
/// <param name="CreatedAt">When they joined.</param>
internal sealed record ApiProfile(ApiPerson Person, string Bio, int Photos, int Followers, int Following, DateTimeOffset CreatedAt)
{
    public static ApiProfile Of(Profile profile) => new(ApiPerson.Of(profile.Person), profile.Bio, profile.Photos, profile.Followers, profile.Following, profile.CreatedAt);
}
