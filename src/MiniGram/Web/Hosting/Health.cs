using System.Data.Common;
using MiniGram.Platform.Database;

namespace MiniGram.Web.Hosting;

/// <summary>What a supervisor asks: whether the program runs, and whether its database answers.</summary>
internal static class Health
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/health/live", () => Results.Text("live"));
        site.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(PlatformDatabase database, CancellationToken cancel)
    {
        try
        {
            await database.PingAsync(cancel);
            return Results.Text("ready");
        }
        catch (DbException)
        {
            return Results.Text("the database does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
