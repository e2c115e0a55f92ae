using MiniGram.Platform.Accounts;
using MiniGram.Web.Components;

namespace MiniGram.Web.Api.Resources;

/// <summary>The token's owner.</summary>
/// <param name="Id">Stays the same when the name changes.</param>
/// <param name="Username">Without '@'.</param>
/// <param name="DisplayName">Never empty.</param>
/// <param name="Bio">What you say of yourself; may be empty.</param>
/// <param name="Avatar">The address of your picture on this site.</param>
/// <param name="Private">Whether only accepted followers see your photos.</param>
/// <param name="Role">What you may do.</param>
/// <param name="CreatedAt">When you joined.</param>
/// <param name="Unread">Notices with something new.</param>
/// <param name="Scopes">What this token allows.</param>
public sealed record MeResource(
    long Id, string Username, string DisplayName, string Bio, string Avatar, bool Private, Role Role, DateTimeOffset CreatedAt, int Unread, IReadOnlyList<string> Scopes)
{
    /// <summary>What a caller may know of themselves: all.</summary>
    public static MeResource Of(Account account, TokenScopes scopes, int unread) => new(
        account.Id.Value, account.Username, account.DisplayName, account.Bio, Addresses.Avatar(account.Id, account.AvatarKey, large: true), account.Private, account.Role, account.CreatedAt, unread,
        ScopeWords.Each(scopes));
}
