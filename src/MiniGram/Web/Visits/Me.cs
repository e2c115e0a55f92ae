namespace MiniGram.Web.Visits;

/// <summary>What every page shows of the one who is signed in.</summary>
/// <param name="UserName">As written.</param>
/// <param name="DisplayName">The name that others read.</param>
/// <param name="AvatarAddress">Of their picture or drawing.</param>
internal sealed record Me(string UserName, string DisplayName, string AvatarAddress);
