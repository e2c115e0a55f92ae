namespace MiniGram.Web.Api;

/// <summary>Gives a status that has no words yet its words, where a request to the API fits no route.</summary>
internal sealed class BareStatus(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (!ApiProblem.Concerns(context.Request) || context.Response.HasStarted || context.Response.StatusCode < StatusCodes.Status400BadRequest || context.Response.ContentType is not null)
            return;
        await (context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ApiProblem.NotHere(),
            StatusCodes.Status405MethodNotAllowed => ApiProblem.Of(StatusCodes.Status405MethodNotAllowed, "Not that way", $"There is such a route, but it takes {context.Response.Headers.Allow}. The routes are described at /api/v1/openapi.json."),
            StatusCodes.Status415UnsupportedMediaType => ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType, "Another type of content is needed", "Send JSON as 'Content-Type: application/json', and a photo as 'multipart/form-data'."),
            var status => ApiProblem.Of(status, "That did not work", "What each route takes is described at /api/v1/openapi.json."),
        }).ExecuteAsync(context);
    }
}
