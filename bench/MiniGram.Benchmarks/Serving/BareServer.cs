using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace MiniGram.Benchmarks.Serving;

/// <summary>The yardstick: the same kind of server with nothing between it and the same bytes, which lie in memory. One route, no session, no database, no page.</summary>
internal static class BareServer
{
    /// <summary>Serves every file of a folder at <c>/NAME</c> until it is killed.</summary>
    public static async Task RunAsync(string folder, string url)
    {
        var bodies = Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file)!, File.ReadAllBytes, StringComparer.Ordinal);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(url);
        await using var site = builder.Build();
        site.Run(context =>
        {
            if (!bodies.TryGetValue(context.Request.Path.Value![1..], out var body))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body).AsTask();
        });
        await site.RunAsync();
    }
}
