using MiniGram.Platform.Accounts;
using MiniGram.Web.Components;

namespace MiniGram.Web.Api.Resources;

/// <summary>A place where you are signed in to the site.</summary>
/// <param name="Id">Names it; no secret.</param>
/// <param name="Device">Which browser on which system.</param>
/// <param name="CreatedAt">When you signed in.</param>
/// <param name="SeenAt">When it was last used, to ten minutes.</param>
/// <param name="ExpiresAt">When it ends if it is not used.</param>
public sealed record SessionResource(string Id, string Device, DateTimeOffset CreatedAt, DateTimeOffset SeenAt, DateTimeOffset ExpiresAt)
{
    /// <summary>For the one whose it is.</summary>
    public static SessionResource Of(SessionInfo session) => new(session.Id, Devices.NameOf(session.Device), session.CreatedAt, session.SeenAt, session.ExpiresAt);
}
