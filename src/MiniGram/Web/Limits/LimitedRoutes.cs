namespace MiniGram.Web.Limits;

/// <summary>What each route counts as. Reading is not limited, but for search, which costs more than a page.</summary>
internal static class LimitedRoutes
{
    /// <summary>By method and route.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["POST /sign-in"] = "sign-in",
        ["POST /sign-in/passkey"] = "sign-in",
        ["POST /sign-in/passkey/options"] = "passkey",
        ["POST /sign-up"] = "sign-up",
        ["POST /post"] = "post",
        ["POST /api/v1/photos"] = "post",
        ["POST /photos/{id:long}/edit"] = "post",
        ["PATCH /api/v1/photos/{id:long}"] = "post",
        ["POST /settings/avatar"] = "post",
        ["PUT /api/v1/me/avatar"] = "post",
        ["POST /settings/password"] = "sign-in", // Whoever asks for the password can be used to guess it.
        ["POST /settings/data/delete"] = "sign-in",
        ["POST /settings/data/take-out"] = "take-out",
        ["POST /settings/codes/begin"] = "sign-in",
        ["POST /settings/codes/recovery"] = "sign-in",
        ["POST /settings/codes/off"] = "sign-in",
        ["POST /settings/passkeys/options"] = "sign-in",
        ["PUT /api/v1/me/password"] = "sign-in",
        ["POST /api/v1/me/take-out"] = "take-out",
        ["POST /api/v1/me/deletion"] = "sign-in",
        ["POST /api/v1/me/codes"] = "sign-in",
        ["POST /api/v1/me/codes/confirmation"] = "sign-in",
        ["POST /api/v1/me/codes/recovery"] = "sign-in",
        ["POST /api/v1/me/codes/removal"] = "sign-in",
        ["PUT /api/v1/me/username"] = "sign-up",
        ["POST /settings/name"] = "sign-up", // Tells which names are taken, as signing up does.
        ["POST /photos/{id:long}/like"] = "like",
        ["POST /photos/{id:long}/unlike"] = "like",
        ["PUT /api/v1/photos/{id:long}/like"] = "like",
        ["DELETE /api/v1/photos/{id:long}/like"] = "like",
        ["POST /photos/{id:long}/comments"] = "comment",
        ["POST /api/v1/photos/{id:long}/comments"] = "comment",
        ["POST /@{username}/follow"] = "follow",
        ["POST /@{username}/unfollow"] = "follow",
        ["PUT /api/v1/people/{username}/follow"] = "follow",
        ["DELETE /api/v1/people/{username}/follow"] = "follow",
        ["POST /photos/{id:long}/report"] = "report",
        ["POST /comments/{id:long}/report"] = "report",
        ["POST /@{username}/report"] = "report",
        ["POST /api/v1/photos/{id:long}/reports"] = "report",
        ["POST /api/v1/comments/{id:long}/reports"] = "report",
        ["POST /api/v1/people/{username}/reports"] = "report",
        ["GET /search"] = "search",
        ["GET /api/v1/search/people"] = "search",
        ["GET /api/v1/search/tags"] = "search",
        ["GET /api/v1/search/photos"] = "search",
    };

    /// <summary>What a request counts as; null for nothing that is limited.</summary>
    public static string? ActionOf(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route } ? ActionOf(context.Request.Method, route) : null;

    /// <summary>What a route counts as; null for nothing that is limited.</summary>
    public static string? ActionOf(string method, string route) => All.GetValueOrDefault($"{method} {route.TrimEnd('/')}");
}
