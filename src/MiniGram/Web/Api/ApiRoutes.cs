using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Api;

/// <summary>The JSON API for programs, below <c>/api/v1</c>.</summary>
internal static class ApiRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        var api = site.MapGroup("/api/v1");
        ReadEndpoints.Map(api.MapGroup("").AddEndpointFilter(new NeedsScope(TokenScope.Read)).AddEndpointFilter<EntityTags>());
        WriteEndpoints.Map(api);
        api.MapFallback("{**path}", () => ApiAnswer.Problem(StatusCodes.Status404NotFound, "No such address", "docs/api.md lists what there is."));
    }
}
