using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using MiniGram.Analytics.Statistics;
using MiniGram.Platform;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.Media;

namespace MiniGram.Cli;

/// <summary>The site killed in the middle of a storm of posts, likes, follows and comments, again and again: what it acknowledged is there, and nothing is half there.</summary>
public sealed class ServeKillTests : IDisposable
{
    private const int Rounds = 5;
    private static readonly string[] s_members = ["ada", "bo", "cleo", "dov"];
    private static readonly byte[] s_picture = SamplePicture.Png();
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-storm-").FullName;
    private readonly ConcurrentDictionary<string, long> _posts = new(StringComparer.Ordinal); // By key: the photo that was acknowledged.
    private readonly ConcurrentDictionary<string, (string Member, byte[] Picture)> _open = new(StringComparer.Ordinal); // Keys whose answer never came.
    private readonly ConcurrentDictionary<string, byte> _comments = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Member, string Thing), bool?> _wanted = []; // Likes and follows as last acknowledged; null while that is not known.
    private int _acknowledged;

    private string Database => Path.Combine(_root, "minigram.db");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Kill_in_a_storm_loses_nothing_that_was_acknowledged_and_leaves_nothing_half()
    {
        var tokens = await JoinAsync();
        var random = new Xoshiro256(2018);
        for (var round = 0; round < Rounds; round++)
        {
            using var site = RunningProgram.Start("serve", "--data", _root, "--urls", "http://127.0.0.1:0", "--rate-limits", "off", "--log", "none");
            var address = await AddressAsync(site);
            await AgainAsync(address, tokens);
            var goal = _acknowledged + 40 + (int)(random.NextDouble() * 80);
            using var end = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            var storm = s_members.Select((member, n) => StormAsync(address, member, tokens[member], new Xoshiro256((ulong)((round * 100) + n)), end.Token)).ToList();
            while (_acknowledged < goal && !end.IsCancellationRequested)
                await Task.Delay(5);
            site.Kill();
            await site.WaitForExitAsync();
            await Task.WhenAll(storm);
            Assert.True(_acknowledged >= goal, $"Only {_acknowledged} of {goal} requests were answered within a minute.");

            await CheckAsync();
        }
    }

    private async Task<Dictionary<string, string>> JoinAsync()
    {
        await using var database = PlatformDatabase.Of(Database, TimeProvider.System);
        await database.MigrateAsync();
        var members = new MemberService(database, TimeProvider.System, new Passwords());
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in s_members)
        {
            var made = await members.SignUpAsync(new SignUp(member, "", "correct horse battery staple"));
            tokens[member] = (await new TokenService(database, TimeProvider.System).CreateAsync(made.Value!.Id, new TokenWish("Storm", TokenScopes.Read | TokenScopes.Write, 1))).Value!;
        }

        return tokens;
    }

    private static async Task<Uri> AddressAsync(Process site)
    {
        _ = site.StandardError.ReadToEndAsync(); // A full pipe would stop it.
        var line = await site.StandardOutput.ReadLineAsync();
        Assert.StartsWith("MiniGram listens on ", line, StringComparison.Ordinal);
        return new Uri(line!["MiniGram listens on ".Length..]);
    }

    private async Task StormAsync(Uri address, string member, string token, Xoshiro256 random, CancellationToken end)
    {
        using var client = Client(address, token);
        try
        {
            while (!end.IsCancellationRequested)
                await ActAsync(client, member, random);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or TaskCanceledException)
        {
            // The site was killed.
        }
    }

    private async Task ActAsync(HttpClient client, string member, Xoshiro256 random)
    {
        var photos = _posts.Values.ToArray();
        switch (photos.Length == 0 ? 0 : (int)(random.NextDouble() * 6))
        {
            case 0:
                await PostAsync(client, member, $"{member}{Interlocked.Increment(ref s_keys)}", s_picture);
                break;
            case 1:
                var other = s_members[(int)(random.NextDouble() * s_members.Length)];
                if (other != member)
                    await SetAsync(client, member, "@" + other, $"/api/v1/people/{other}/follow", random.NextDouble() < .7);
                break;
            case 2:
                var text = $"{member}-{Interlocked.Increment(ref s_keys)}";
                using (var answer = await client.PostAsJsonAsync($"/api/v1/photos/{photos[(int)(random.NextDouble() * photos.Length)]}/comments", new { text }))
                    answer.EnsureSuccessStatusCode();
                _comments[text] = 0;
                Interlocked.Increment(ref _acknowledged);
                break;
            default:
                var photo = photos[(int)(random.NextDouble() * photos.Length)];
                await SetAsync(client, member, $"{photo}", $"/api/v1/photos/{photo}/like", random.NextDouble() < .7);
                break;
        }
    }

    private static int s_keys;

    private async Task SetAsync(HttpClient client, string member, string thing, string path, bool wanted)
    {
        _wanted[(member, thing)] = null;
        using var request = new HttpRequestMessage(wanted ? HttpMethod.Put : HttpMethod.Delete, path);
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        _wanted[(member, thing)] = wanted;
        Interlocked.Increment(ref _acknowledged);
    }

    private async Task PostAsync(HttpClient client, string member, string key, byte[] picture)
    {
        _open[key] = (member, picture);
        using var form = new MultipartFormDataContent { { new StringContent($"{key} #storm"), "caption" }, { new ByteArrayContent(picture), "photo", "photo.png" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/photos") { Content = form, Headers = { { "Idempotency-Key", key } } };
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        _posts[key] = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
        _open.TryRemove(key, out _);
        Interlocked.Increment(ref _acknowledged);
    }

    /// <summary>Sends again what was not answered, as a program does that does not know whether it arrived.</summary>
    private async Task AgainAsync(Uri address, Dictionary<string, string> tokens)
    {
        foreach (var (key, (member, picture)) in _open.ToArray())
        {
            using var client = Client(address, tokens[member]);
            await PostAsync(client, member, key, picture);
        }
    }

    private async Task CheckAsync()
    {
        await using var database = PlatformDatabase.Of(Database, TimeProvider.System);
        Assert.Equal("", await Recount.DifferencesAsync(database));
        await database.Read(async sql =>
        {
            var captions = await sql.ListAsync<string>("select caption from posts");
            Assert.Equal(captions.Count, captions.Distinct(StringComparer.Ordinal).Count()); // None twice, however often it was sent.
            foreach (var (key, id) in _posts)
                Assert.Equal($"{key} #storm", await sql.OneAsync<string>("select caption from posts where photo_id = @id", new { id }));
            foreach (var media in await sql.ListAsync<string>("select media_key from posts"))
                Assert.NotEmpty(Directory.GetFiles(Path.Combine(_root, "photos", "renditions", media[..2], media)));
            Assert.Empty(_comments.Keys.Except(await sql.ListAsync<string>("select comment_text from comments"), StringComparer.Ordinal));
            foreach (var ((member, thing), wanted) in _wanted)
            {
                if (wanted is not { } expected)
                    continue;
                var there = thing.StartsWith('@')
                    ? await sql.AnyAsync("select 1 from follows f join users a on a.id = f.follower_id join users b on b.id = f.followee_id where a.username = @member and b.username = @other", new { member, other = thing[1..] })
                    : await sql.AnyAsync("select 1 from likes l join users u on u.id = l.user_id where u.username = @member and l.photo_id = @photo", new { member, photo = long.Parse(thing, System.Globalization.CultureInfo.InvariantCulture) });
                Assert.Equal((member, thing, expected), (member, thing, there));
            }

            return 0;
        });
    }

    private static HttpClient Client(Uri address, string token) => new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
}
