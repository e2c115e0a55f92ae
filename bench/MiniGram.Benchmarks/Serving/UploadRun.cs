using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using MiniGram.Platform.Accounts;
using MiniGram.Web.Hosting;

namespace MiniGram.Benchmarks.Serving;

/// <summary>The same picture sent several times at once to a site in a process of its own.</summary>
/// <param name="Before">The server's peak of memory when it had answered one page, in bytes.</param>
/// <param name="After">The same when all pictures were posted.</param>
internal sealed record UploadRun(long Before, long After)
{
    public static async Task<UploadRun> RunAsync(string program, string picture, int atOnce)
    {
        var folder = Directory.CreateTempSubdirectory("minigram-uploads-site-");
        try
        {
            var token = await SignUpAsync(folder.FullName);
            await using var server = await ServerProcess.StartAsync([program, "serve", "--data", folder.FullName, "--urls"], "/health/ready");
            using var client = new HttpClient { BaseAddress = server.Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) }, Timeout = TimeSpan.FromMinutes(2) };
            await client.GetByteArrayAsync(new Uri("/explore", UriKind.Relative));
            var before = server.PeakMemory;
            foreach (var status in await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => PostAsync(client, picture))))
            {
                if (status != HttpStatusCode.Created)
                    throw new InvalidOperationException($"{picture} was answered with {status}.");
            }

            return new(before, server.PeakMemory);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> SignUpAsync(string folder)
    {
        await using var site = await WebSite.BuildAsync(new ServerSettings { Data = folder, Urls = ["http://127.0.0.1:0"], Log = null }, TimeProvider.System, CancellationToken.None);
        var made = await site.Services.GetRequiredService<MemberService>().SignUpAsync(new("poster", "", "correct horse battery staple"));
        return (await site.Services.GetRequiredService<TokenService>().CreateAsync(made.Value!.Id, new("uploads", TokenScopes.Write, 1))).Value!;
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient client, string picture)
    {
        await using var content = File.OpenRead(picture);
        using var form = new MultipartFormDataContent { { new StreamContent(content), "photo", "photo" } };
        using var answer = await client.PostAsync(new Uri("/api/v1/photos", UriKind.Relative), form);
        return answer.StatusCode;
    }
}
