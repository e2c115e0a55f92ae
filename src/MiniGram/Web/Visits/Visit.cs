using MiniGram.Platform.Accounts;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;
using MiniGram.Web.Security;

namespace MiniGram.Web.Visits;

/// <summary>Who looks at a page, and how: what the frame of every page shows.</summary>
internal sealed class Visit(IHttpContextAccessor accessor, FormTokens tokens, NoticeService notices, ModerationService moderation)
{
    private string? _token;
    private string? _here;
    private bool _preferred;
    private string? _theme;

    /// <summary>Null for someone who is not signed in.</summary>
    public Me? Me { get; private set; }

    /// <summary>The account behind <see cref="Me"/>; null for someone who is not signed in.</summary>
    public Account? Account { get; private set; }

    /// <summary>Whose eyes everything is read with.</summary>
    public Viewer Viewer { get; private set; } = Viewer.Anonymous;

    /// <summary>Names this session among the account's; null for someone who is not signed in.</summary>
    public string? SessionId { get; private set; }

    /// <summary>Notifications that were not looked at.</summary>
    public int Unread { get; private set; }

    /// <summary>Whether reports may be worked on.</summary>
    public bool MayReview => Account is { Role: Role.Moderator or Role.Administrator };

    /// <summary>How much waits for a moderator; 0 for everyone else.</summary>
    public int Waiting { get; private set; }

    /// <summary><c>light</c> or <c>dark</c>; null for what the device wants.</summary>
    public string? Theme => _preferred ? _theme : ThemeCookie.Read(Context.Request);

    /// <summary>Whether the script is known to run on this device; unknown on a first visit.</summary>
    public bool Scripted => ClockCookie.IsThere(Context.Request);

    /// <summary>What was done by the form that led here; null for nothing.</summary>
    public string? Said { get; private set; }

    /// <summary>The path and query of this page, to come back to.</summary>
    public string Here => _here ??= HttpMethods.IsGet(Context.Request.Method) ? Context.Request.Path + Context.Request.QueryString : "/";

    /// <summary>The field that proves that a form is ours.</summary>
    public string FormTokenName => tokens.Field;

    /// <summary>What is in it.</summary>
    public string FormToken => _token ??= tokens.For(Context);

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A visit is part of a request.");

    /// <summary>Takes over who is signed in.</summary>
    /// <param name="withFrame">Whether a page is made, whose frame shows more than the name.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task LoadAsync(bool withFrame, CancellationToken cancellationToken)
    {
        if (Context.Features.Get<SignedIn>() is { } found)
        {
            Account = found.Account;
            SessionId = found.SessionId;
            Viewer = Viewer.Of(found.Account);
            Me = new Me(found.Account.Username, found.Account.DisplayName, Addresses.Avatar(found.Account.Id, found.Account.AvatarKey));
        }

        if (!withFrame)
            return;
        Said = Notes.Take(Context);
        if (Account is { } account)
            Unread = await notices.UnreadAsync(account.Id, cancellationToken);
        if (MayReview)
            Waiting = await moderation.WaitingAsync(Viewer, cancellationToken);
    }

    /// <summary>Takes over whose token a program sent along for a picture.</summary>
    public void Take(TokenHolder holder) => Viewer = Viewer.Of(holder.Account).AsMember;

    /// <summary>Sets the colours from now on; anything but light or dark is what the device wants.</summary>
    public void Prefer(string theme)
    {
        ThemeCookie.Write(Context, theme);
        (_preferred, _theme) = (true, theme is "light" or "dark" ? theme : null);
    }
}
