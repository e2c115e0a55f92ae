using MiniGram.Model;

namespace MiniGram.Platform.People;

/// <summary>A person as lists show them.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Username">The user name.</param>
/// <param name="DisplayName">Never empty: the user name where none was given.</param>
/// <param name="AvatarKey">The picture's media key, or null when one is drawn from the id.</param>
/// <param name="Private">Whether only accepted followers see the photos.</param>
/// <param name="Following">Whether the viewer follows them.</param>
/// <param name="Requested">Whether the viewer has asked to follow them and waits.</param>
public sealed record PersonCard(UserId Id, string Username, string DisplayName, string? AvatarKey, bool Private, bool Following, bool Requested);
