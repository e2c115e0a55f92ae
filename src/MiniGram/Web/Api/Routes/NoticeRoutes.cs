using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Notices;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;

namespace MiniGram.Web.Api.Routes;

/// <summary>What happened to the token's owner meanwhile.</summary>
internal static class NoticeRoutes
{
    public static void MapNotices(this IEndpointRouteBuilder api)
    {
        var notices = api.MapGroup("/notices").WithTags("Notices");
        notices.MapGet("", (string? after, Caller caller, NoticeService service, CancellationToken cancel) =>
                Paging.PageAsync<NoticeGroup, NoticeResource>(after, async key => await service.ListAsync(caller.Id, key, cancel), NoticeResource.Of))
            .Needs(TokenScopes.Read).WithName("listNotices").WithSummary("What happened meanwhile").WithDescription("Newest first. Reading does not mark them as seen.");
        notices.MapPut("/seen", SeenAsync).Needs(TokenScopes.Write).WithName("markSeen").WithSummary("Mark notices as seen").WithDescription("Those that came up to a moment; what came later stays new.");
    }

    private static async Task<NoContent> SeenAsync(NoticesSeen seen, Caller caller, NoticeService notices, CancellationToken cancel)
    {
        await notices.MarkSeenAsync(caller.Id, seen.Until, cancel);
        return TypedResults.NoContent();
    }
}
