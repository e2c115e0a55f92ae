using MiniGram.Model;

namespace MiniGram.Platform.Accounts;

/// <summary>An account as its owner sees it.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Username">As the owner writes it; unique without regard to case.</param>
/// <param name="DisplayName">Never empty: the user name where none was given.</param>
/// <param name="Bio">What the owner says of themselves; may be empty.</param>
/// <param name="AvatarKey">The picture's media key, or null when one is drawn.</param>
/// <param name="Private">Whether only accepted followers see the photos.</param>
/// <param name="Suspended">Whether a moderator has closed it: its owner may sign in, read why and answer, and nothing else.</param>
/// <param name="Role">What it may do.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="Stamp">Changes with the password; what was made under another stamp no longer counts.</param>
public sealed record Account(
    UserId Id, string Username, string DisplayName, string Bio, string? AvatarKey, bool Private, bool Suspended, Role Role, DateTimeOffset CreatedAt, string Stamp);
