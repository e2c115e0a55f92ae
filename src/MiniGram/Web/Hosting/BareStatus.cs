using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Web.Api;
using MiniGram.Web.Endpoints;

namespace MiniGram.Web.Hosting;

/// <summary>Says in words, as a page or as a problem, that a request fits no route. A route for every other path would do so too, but would hide from programs what a known route takes.</summary>
internal sealed class BareStatus(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (context.Response.HasStarted || context.Response.StatusCode < StatusCodes.Status400BadRequest || context.Response.ContentType is not null)
            return;
        if (ApiProblem.Concerns(context.Request))
            await Problem(context).ExecuteAsync(context);
        else if (context.GetEndpoint() is not RouteEndpoint) // None, or the one that stands for a method or a type of content that no route takes.
            await Answer.NotHere(context).ExecuteAsync(context);
    }

    private static ProblemHttpResult Problem(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => ApiProblem.NotHere(),
        StatusCodes.Status405MethodNotAllowed => ApiProblem.Of(StatusCodes.Status405MethodNotAllowed, "Not that way", $"There is such a route, but it takes {context.Response.Headers.Allow}. The routes are described at /api/v1/openapi.json."),
        StatusCodes.Status415UnsupportedMediaType => ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType, "Another type of content is needed", "Send JSON as 'Content-Type: application/json', and a photo as 'multipart/form-data'."),
        StatusCodes.Status413PayloadTooLarge => ApiProblem.TooLarge(),
        var status => ApiProblem.Of(status, "That did not work", "What each route takes is described at /api/v1/openapi.json."),
    };
}
