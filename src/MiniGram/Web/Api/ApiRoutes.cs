using MiniGram.Web.Api.Description;
using MiniGram.Web.Api.Routes;

namespace MiniGram.Web.Api;

/// <summary>The JSON API: for programs, by tokens, with the same rules as the pages.</summary>
internal static class ApiRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        var api = site.MapGroup("/api/v1").AddEndpointFilter<EntityTags>();
        api.MapMe();
        api.MapPeople();
        api.MapPhotos();
        api.MapComments();
        api.MapFeeds();
        api.MapNotices();
        api.MapFinding();
        api.MapOrder();
        api.MapAccount();
        api.MapSecurity();
        api.MapFigures();
        api.MapAppeals();
        api.MapOffice();
        ApiDescription.Map(site);
    }
}
