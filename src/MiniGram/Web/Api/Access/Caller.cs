using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.People;

namespace MiniGram.Web.Api.Access;

/// <summary>The program that asks, and in whose name. Nobody's until a token was read.</summary>
internal sealed class Caller
{
    /// <summary>The token's owner; null without a token.</summary>
    public Account? Account { get; private set; }

    /// <summary>What the token allows.</summary>
    public TokenScopes Scopes { get; private set; }

    /// <summary>Which token it is; 0 without one.</summary>
    public long Token { get; private set; }

    /// <summary>Whose eyes everything is read with: those of a member, unless the token is for keeping order.</summary>
    public Viewer Viewer { get; private set; } = Viewer.Anonymous;

    /// <summary>The owner with the role that they have: for routes whose scope stands for that role.</summary>
    public Viewer Office => Account is null ? Viewer.Anonymous : Viewer.Of(Account);

    /// <summary>The owner's id; only behind a filter that asks for a token.</summary>
    public UserId Id => Account?.Id ?? throw new InvalidOperationException("This route lets callers without a token through.");

    /// <summary>Takes over whose token it is.</summary>
    public void Take(TokenHolder holder)
    {
        (Account, Scopes, Token) = (holder.Account, holder.Scopes, holder.Id);
        var viewer = Viewer.Of(holder.Account);
        Viewer = holder.Scopes.HasFlag(TokenScopes.Moderate) ? viewer : viewer.AsMember;
    }
}
