using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Platform;
using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Api;

/// <summary>What went wrong, for programs (RFC 9457): what it is, and what to do about it.</summary>
internal static class ApiProblem
{
    /// <summary>Where the API is.</summary>
    public static string Root => "/api";

    /// <summary>Whether a request is one to the API, so that its problems are told in JSON.</summary>
    public static bool Concerns(HttpRequest request) => request.Path.StartsWithSegments(Root, StringComparison.Ordinal);

    /// <summary>Any problem.</summary>
    public static ProblemHttpResult Of(int status, string title, string detail, IReadOnlyDictionary<string, string[]>? errors = null) =>
        TypedResults.Problem(detail, statusCode: status, title: title, extensions: errors is null ? null : new Dictionary<string, object?> { ["errors"] = errors });

    /// <summary>Problems of fields.</summary>
    /// <param name="problems">At least one.</param>
    /// <param name="status">Of HTTP.</param>
    public static ProblemHttpResult Of(IReadOnlyList<FieldProblem> problems, int status = StatusCodes.Status422UnprocessableEntity) => Of(
        status, status switch { StatusCodes.Status409Conflict => "Key used before", StatusCodes.Status412PreconditionFailed => "Changed meanwhile", _ => "Not accepted" },
        string.Join(' ', problems.Select(problem => problem.Words)),
        problems.GroupBy(problem => problem.Field, StringComparer.Ordinal).ToDictionary(field => field.Key, field => field.Select(problem => problem.Words).ToArray(), StringComparer.Ordinal));

    /// <summary>A problem of one field of the request.</summary>
    public static ProblemHttpResult Field(string field, string words, int status = StatusCodes.Status400BadRequest) => Of([new FieldProblem(field, words)], status);

    /// <summary>What can't be seen and what is not there are the same answer.</summary>
    public static ProblemHttpResult NotHere() => Of(
        StatusCodes.Status404NotFound, "Not here", "It was deleted, or it is shared with people whom the token's owner is not among, or there is no such route. The routes are described at /api/v1/openapi.json.");

    /// <summary>More than the route takes.</summary>
    public static ProblemHttpResult TooLarge() => Of(StatusCodes.Status413PayloadTooLarge, "Too much at once", "A photo may have 20 MB, and any other request 1 MB.");

    /// <summary>A token is needed.</summary>
    public static ProblemHttpResult NoToken(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer realm=\"minigram\"";
        return Of(StatusCodes.Status401Unauthorized, "A token is needed", "Make one on the site under Settings, Tokens, and send it as 'Authorization: Bearer minigram_…'.");
    }

    /// <summary>The token is none, or none any more.</summary>
    public static ProblemHttpResult BadToken(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer realm=\"minigram\", error=\"invalid_token\"";
        return Of(StatusCodes.Status401Unauthorized, "This token does not hold", "It has ended, was revoked, or was not copied whole; tokens also end when the password changes. Make a new one on the site under Settings, Tokens.");
    }

    /// <summary>The token does not allow it.</summary>
    public static ProblemHttpResult NarrowToken(HttpContext context, TokenScopes scope)
    {
        var name = scope.ToString().ToLowerInvariant();
        context.Response.Headers.WWWAuthenticate = $"Bearer realm=\"minigram\", error=\"insufficient_scope\", scope=\"{name}\"";
        return Of(StatusCodes.Status403Forbidden, "The token does not allow this", $"This needs a token with the scope '{name}'. Make one on the site under Settings, Tokens.");
    }
}
