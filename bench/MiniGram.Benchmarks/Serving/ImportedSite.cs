using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MiniGram.Benchmarks.Processes;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Web.Hosting;

namespace MiniGram.Benchmarks.Serving;

/// <summary>The folder of a site into which a world was imported, and members who are signed in to it.</summary>
internal sealed class ImportedSite(string folder)
{
    // Where the cookie's scheme looks for a session that is kept on the server.
    private const string SessionClaim = "Microsoft.AspNetCore.Authentication.Cookies-SessionId";

    /// <summary>The data folder.</summary>
    public string Folder => folder;

    /// <summary>The folder of a site below <paramref name="root"/>, made and filled with a world of 5,000 users where it is not there.</summary>
    public static ImportedSite Ensure(string program, string root, string scenario)
    {
        var (world, site) = (Path.Combine(root, $"serving-world-{scenario}"), Path.Combine(root, $"serving-{scenario}"));
        if (File.Exists(Path.Combine(site, "minigram.db")))
            return new(site);
        Console.WriteLine($"Making a site of the world '{scenario}' …");
        if (!Directory.Exists(world))
            MeasuredProcess.Run(program, "generate", "--scenario", scenario, "--out", world, "--quiet");
        if (Directory.Exists(site + ".part"))
            Directory.Delete(site + ".part", recursive: true);
        Directory.CreateDirectory(site + ".part"); // A name that is not there yet would be that of a database.
        MeasuredProcess.Run(program, "import", "--data", world, "--into", site + ".part");
        Directory.Move(site + ".part", site);
        return new(site);
    }

    /// <summary>Signs in so many members, spread over all, as a browser is: by a session in the database and the site's own cookie. Nobody has a password after an import.</summary>
    public async Task<IReadOnlyList<Reader>> SignInAsync(int members)
    {
        await using var site = await WebSite.BuildAsync(new ServerSettings { Data = folder, Urls = ["http://127.0.0.1:0"], Log = null }, TimeProvider.System, CancellationToken.None);
        var database = site.Services.GetRequiredService<PlatformDatabase>();
        var sessions = site.Services.GetRequiredService<SessionService>();
        var cookie = site.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var ids = await database.Read(sql => sql.ListAsync<long>("select user_id from accounts order by (user_id * 7919) % 10007, user_id limit @members", new { members }));
        var names = await database.Read(sql => sql.ListAsync<string>("select u.username from accounts a join users u on u.id = a.user_id order by (a.user_id * 104729) % 10007, a.user_id limit @members", new { members }));
        var photos = await database.Read(sql => sql.ListAsync<long>("select photo_id from posts order by (photo_id * 7919) % 100003, photo_id limit @members", new { members }));
        var tags = await database.Read(sql => sql.ListAsync<string>("select name from tag_keys order by posts desc, name limit 50"));
        var readers = new List<Reader>();
        for (var i = 0; i < ids.Count; i++)
        {
            var secret = await sessions.StartAsync(new UserId(ids[i]), "benchmark");
            var ticket = new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity([new Claim(SessionClaim, secret)], cookie.Cookie.Name)), CookieAuthenticationDefaults.AuthenticationScheme);
            readers.Add(new Reader(
                $"{cookie.Cookie.Name}={cookie.TicketDataFormat.Protect(ticket)}",
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["home"] = "/",
                    ["around"] = "/around",
                    ["profile"] = "/@" + names[i % names.Count],
                    ["photo"] = string.Create(CultureInfo.InvariantCulture, $"/photos/{photos[i % photos.Count]}"),
                    ["tag"] = "/tags/" + tags[i % tags.Count],
                }));
        }

        return readers;
    }
}
