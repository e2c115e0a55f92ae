namespace MiniGram.Web.Api.Resources;

/// <summary>A change of the user name.</summary>
/// <param name="Username">2 to 30 letters a to z, digits, '.' and '_'. The old one is free for others at once.</param>
public sealed record NewName(string Username);
