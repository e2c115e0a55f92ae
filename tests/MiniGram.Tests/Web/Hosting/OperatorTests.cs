using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MiniGram.Web.Hosting;

/// <summary>What those rely on who run a site.</summary>
public sealed class OperatorTests
{
    [Fact]
    public async Task Data_folder_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var site = await RunningSite.StartAsync(settings => settings with { Data = Path.Combine(settings.Data, "deeper") });
        await site.JoinAsync("maya");
        var data = Path.Combine(site.Folder, "deeper");

        foreach (var folder in new[] { data, Path.Combine(data, "keys"), Path.Combine(data, "photos") })
            Assert.Equal((folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute), (folder, File.GetUnixFileMode(folder)));
        foreach (var file in Directory.EnumerateFiles(data, "minigram.db*"))
            Assert.Equal((file, UnixFileMode.UserRead | UnixFileMode.UserWrite), (file, File.GetUnixFileMode(file)));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/explore")]
    [InlineData("/health/ready")]
    [InlineData("/api/v1/feeds/community")]
    public async Task Head_is_answered_like_get(string path)
    {
        await using var site = await RunningSite.StartAsync();
        using var nobody = site.Visit();

        using var head = await nobody.AskAsync(new HttpRequestMessage(HttpMethod.Head, path));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal("", await head.Content.ReadAsStringAsync());
        Assert.Equal((await nobody.AskAsync(path)).Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData("false", false)]
    [InlineData("true", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.0.0.0/8", true)]
    [InlineData("192.0.2.1; 198.51.100.0/24", false)]
    public async Task Forwarded_headers_are_taken_from_configured_proxies_only(string proxies, bool taken)
    {
        await using var site = await RunningSite.StartAsync(settings => settings with { Proxies = ProxyList.Read(proxies) });
        using var nobody = site.Visit();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");

        using var answer = await nobody.AskAsync(request);

        Assert.Equal(taken, answer.Headers.GetValues("Set-Cookie").Any(cookie => cookie.Contains("secure", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("10.0.0.256")]
    [InlineData("10.0.0.0/33")]
    [InlineData(";")]
    [InlineData("yes")]
    public void Text_that_names_no_proxy_is_refused(string text) => Assert.Throws<FormatException>(() => ProxyList.Read(text));

    [Fact]
    public async Task Telemetry_goes_where_the_operator_says_and_names_nobody()
    {
        var received = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var builder = WebApplication.CreateSlimBuilder();
        await using var collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("/{**path}", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received.AddOrUpdate(context.Request.Path, Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
        });
        await collector.StartAsync();
        var address = new Uri(collector.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

        await using (var site = await RunningSite.StartAsync(settings => settings with { Telemetry = address }))
        {
            using var secretive = await site.JoinAsync("secretive");
            await secretive.OpenAsync("/@secretive?after=unheardof");
        }

        Assert.Contains("/@{username}", received["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", received["/v1/metrics"], StringComparison.Ordinal);
        Assert.All(received.Values, sent =>
        {
            Assert.DoesNotContain("secretive", sent, StringComparison.Ordinal);
            Assert.DoesNotContain("unheardof", sent, StringComparison.Ordinal);
            Assert.DoesNotContain("Firefox", sent, StringComparison.Ordinal);
        });
    }
}
