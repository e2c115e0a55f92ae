using MiniGram.Platform.Community;
using MiniGram.Platform.Creators;
using MiniGram.Web.Hosting;
using MiniGram.Web.Pages;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>How one's own photos do, for oneself alone, and the whole community, for analysts.</summary>
internal static class FigureEndpoints
{
    public static void Map(IEndpointRouteBuilder signedIn)
    {
        signedIn.MapGetWithOptional("/figures", OwnAsync);
        signedIn.MapGet("/figures/community", async (Visit visit, CommunityService community, HttpContext context, CancellationToken cancel) =>
            await community.ReadAsync(visit.Viewer, cancel) is { } figures ? Answer.Page<CommunityPage>(new { Figures = figures }) : Answer.NotHere(context));
    }

    private static async Task<IResult> OwnAsync(int? days, Visit visit, CreatorService creators, HttpContext context, CancellationToken cancel)
    {
        var span = days is 7 or 28 or 90 ? days.Value : 28;
        var offset = ClockCookie.Read(context.Request);
        return Answer.Page<FiguresPage>(new { Figures = await creators.ReadAsync(visit.Account!.Id, span, offset, cancel), Span = span, Clock = ClockCookie.Words(offset) });
    }
}
