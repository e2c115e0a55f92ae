namespace MiniGram.Web.Visits;

/// <summary>What a form did, said once on the page that it leads to. The cookie holds a name of a sentence of ours, so that nobody can put words in our mouth.</summary>
internal static class Notes
{
    private const string Name = "minigram-note";

    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["posted"] = "Your photo is posted.",
        ["changed"] = "Your changes are saved.",
        ["deleted"] = "The photo is deleted.",
        ["comment-deleted"] = "The comment is deleted.",
        ["password"] = "Your password is changed. Other devices were signed out, and tokens ended.",
        ["session-ended"] = "That device is signed out.",
        ["token-ended"] = "The token is ended. Programs that used it are shut out.",
        ["requested"] = "Your request is sent. You see their photos when they accept.",
        ["blocked"] = "Blocked. Neither of you sees the other any more.",
        ["unblocked"] = "Unblocked. You may follow each other again.",
        ["accepted"] = "They follow you now.",
        ["declined"] = "Declined. They are not told.",
        ["muted"] = "Muted. Their photos stay out of your home page, and they don't learn of it.",
        ["unmuted"] = "Unmuted. Their photos are back on your home page.",
        ["decided"] = "Decided, and written into the log.",
        ["undone"] = "Undone, and written into the log.",
        ["role-given"] = "The role is given, and written into the log.",
        ["replied"] = "Your reply is sent.",
        ["answered"] = "Your answer is sent. A moderator will read it.",
        ["reported"] = "Thank you. A moderator will look at it.",
        ["signed-out"] = "You are signed out.",
        ["gone"] = "Your account is deleted, with everything in it.",
        ["close-friends"] = "Your close friends are changed. Nobody sees the list.",
        ["welcome"] = "Welcome. This is your home page.",
        ["two-step-on"] = "Codes are on. You need one at the next sign-in.",
        ["two-step-off"] = "Codes are off.",
        ["passkey-added"] = "The passkey is added. It signs you in from now on.",
        ["passkey-removed"] = "The passkey is removed. Delete it on your device, too.",
    };

    /// <summary>Keeps a sentence for the next page.</summary>
    /// <param name="context">Of the form.</param>
    /// <param name="note">Its name; an unknown one is a mistake of ours.</param>
    public static void Leave(HttpContext context, string note)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(Sentences.ContainsKey(note), false);
        context.Response.Cookies.Append(Name, note, new CookieOptions { MaxAge = TimeSpan.FromMinutes(1), HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, Path = "/" });
    }

    /// <summary>The sentence that was left, which is then gone; null when none was.</summary>
    public static string? Take(HttpContext context)
    {
        if (context.Request.Cookies[Name] is not { } note || !Sentences.TryGetValue(note, out var sentence))
            return null;
        if (!context.Response.HasStarted)
            context.Response.Cookies.Delete(Name, new CookieOptions { Path = "/" });
        return sentence;
    }
}
