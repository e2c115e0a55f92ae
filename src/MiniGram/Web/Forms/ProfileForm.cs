using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Forms;

/// <summary>What a member says of themselves.</summary>
public sealed record ProfileForm : Typed
{
    public string DisplayName { get; init; } = "";

    public string Bio { get; init; } = "";

    public bool Private { get; init; }

    /// <summary>As it is kept now.</summary>
    public static ProfileForm Of(Account account) => new() { DisplayName = account.DisplayName == account.Username ? "" : account.DisplayName, Bio = account.Bio, Private = account.Private };
}
