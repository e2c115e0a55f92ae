using Microsoft.AspNetCore.Antiforgery;

namespace MiniGram.Web.Visits;

/// <summary>Who looks at a page, and how: what the frame of every page shows.</summary>
internal sealed class Visit(IHttpContextAccessor accessor, IAntiforgery antiforgery)
{
    private AntiforgeryTokenSet? _tokens;

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A visit is part of a request.");

    /// <summary>Null for someone who is not signed in.</summary>
    public Me? Me { get; private set; }

    /// <summary>Notifications that were not looked at.</summary>
    public int Unread { get; private set; }

    /// <summary>Whether reports may be worked on.</summary>
    public bool MayReview { get; private set; }

    /// <summary><c>light</c> or <c>dark</c>; null for what the device wants.</summary>
    public string? Theme => ThemeCookie.Read(Context.Request);

    /// <summary>What was done by the form that led here; null for nothing.</summary>
    public string? Said { get; } = Notes.Take(accessor.HttpContext!);

    /// <summary>The path and query of this page, to come back to.</summary>
    public string Here => Context.Request.Method == HttpMethods.Get ? Context.Request.Path + Context.Request.QueryString : "/";

    /// <summary>The field that proves that a form is ours.</summary>
    public string FormTokenName => Tokens.FormFieldName;

    /// <summary>What is in it.</summary>
    public string FormToken => Tokens.RequestToken!;

    private AntiforgeryTokenSet Tokens => _tokens ??= antiforgery.GetAndStoreTokens(Context);
}
