using Microsoft.AspNetCore.Components;
using MiniGram.Web.Api;
using MiniGram.Web.Components;
using MiniGram.Web.Markup;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>The kinds of answers that endpoints give.</summary>
internal static class Answer
{
    /// <summary>A page.</summary>
    /// <param name="parameters">Those of the component, by name.</param>
    /// <param name="status">Of HTTP.</param>
    public static IResult Page<TPage>(object? parameters = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new PageResult<TPage>(parameters, status);

    /// <summary>A page that writes itself.</summary>
    public static IResult Page(IWrittenPage page, int status = StatusCodes.Status200OK) => new WrittenResult(page, status);

    /// <summary>To another page after a form, with a sentence there.</summary>
    /// <param name="context">Of the form.</param>
    /// <param name="path">Of this site.</param>
    /// <param name="note">The name of the sentence; null for none.</param>
    public static IResult GoTo(HttpContext context, string path, string? note = null)
    {
        if (note is not null)
            Notes.Leave(context, note);
        context.Response.Headers.Location = path;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>The part of the page that changed where the script asked for it; else back to the page.</summary>
    public static IResult Part<TPart>(HttpContext context, object parameters, string back, string? note = null)
        where TPart : IComponent =>
        WantsPart(context.Request) ? Page<TPart>(parameters) : GoTo(context, back, note);

    /// <summary>Whether the script sent the form and puts the answer into the page itself.</summary>
    public static bool WantsPart(HttpRequest request) => request.Headers.ContainsKey("X-Part");

    /// <summary>What can't be seen and what is not there look alike, so that nothing is given away.</summary>
    public static IResult NotHere(HttpContext context) =>
        Problem(context, StatusCodes.Status404NotFound, "This page isn’t here", "It was deleted, or it is shared with people you’re not among. The address itself may be right.");

    /// <summary>What went wrong, as a page, or as a header where the script asked.</summary>
    public static IResult Problem(HttpContext context, int status, string title, string text, string? requestId = null)
    {
        if (ApiProblem.Concerns(context.Request))
            return status == StatusCodes.Status404NotFound ? ApiProblem.NotHere() : ApiProblem.Of(status, title, requestId is null ? text : $"{text} Name the request: {requestId}.");
        if (!WantsPart(context.Request))
            return Page<ErrorPage>(new { Title = title, Text = text, RequestId = requestId }, status);
        context.Response.Headers["X-Problem"] = string.Concat($"{title}. {text}".Replace('’', '\'').Where(c => char.IsAscii(c) && !char.IsControl(c)));
        return Results.Json(new ProblemText($"{title}. {text}"), statusCode: status);
    }

    /// <param name="Problem">In words.</param>
    private sealed record ProblemText(string Problem);
}
