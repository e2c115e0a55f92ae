using System.Net;
using System.Text;
using MiniGram.Platform.Media;

namespace MiniGram.Web.Api;

/// <summary>What a program can do, and what it is told.</summary>
public sealed class ApiTests
{
    [Fact]
    public async Task Two_programs_meet()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya", "Maya Okafor");
        await site.JoinAsync("noor");
        using var maya = await ApiClient.OfAsync(site, "maya");
        using var noor = await ApiClient.OfAsync(site, "noor");

        Assert.Equal(HttpStatusCode.Created, await maya.PostPhotoAsync(SamplePicture.Png(), "Surf #ocean @noor"));
        var id = maya.Json.GetProperty("id").GetInt64();
        Assert.Equal($"/api/v1/photos/{id}", maya.Answer.Headers.Location!.OriginalString);
        Assert.Equal("ocean", maya.Json.GetProperty("tags")[0].GetString());
        Assert.Equal(HttpStatusCode.OK, await noor.GetAsync(maya.Json.GetProperty("picture").GetProperty("address").GetString()!));
        Assert.Equal(HttpStatusCode.OK, await noor.GetAsync("tags/Ocean/photos"));
        Assert.Equal(id, noor.Json.GetProperty("items")[0].GetProperty("id").GetInt64());
        Assert.Equal(HttpStatusCode.OK, await noor.SendAsync("PUT", "people/maya/follow"));
        Assert.True(noor.Json.GetProperty("following").GetBoolean());
        await noor.GetAsync("feeds/home");
        Assert.Equal(1, noor.Json.GetProperty("items").GetArrayLength());
        await noor.SendAsync("PUT", $"photos/{id}/like");
        Assert.Equal("""{"liked":true,"likes":1}""", noor.Text);
        Assert.Equal(HttpStatusCode.Created, await noor.SendAsync("POST", $"photos/{id}/comments", new { text = "Lovely" }));
        await maya.GetAsync($"photos/{id}/comments");
        Assert.Equal("Lovely", maya.Json.GetProperty("items")[0].GetProperty("text").GetString());
        await maya.GetAsync("notices");
        Assert.Equal(["comment", "like", "follow"], maya.Json.GetProperty("items").EnumerateArray().Select(notice => notice.GetProperty("kind").GetString()));
        await maya.SendAsync("PUT", "notices/seen", new { until = DateTimeOffset.MaxValue.AddDays(-1) });
        await maya.GetAsync("me");
        Assert.Equal((0, "member", "maya"), (maya.Json.GetProperty("unread").GetInt32(), maya.Json.GetProperty("role").GetString(), maya.Json.GetProperty("username").GetString()));
        Assert.Equal(HttpStatusCode.NoContent, await maya.SendAsync("PUT", "people/noor/block"));
        Assert.Equal(HttpStatusCode.NotFound, await noor.GetAsync($"photos/{id}"));
        Assert.Equal(HttpStatusCode.NoContent, await maya.SendAsync("DELETE", $"photos/{id}"));
        Assert.Equal(HttpStatusCode.NotFound, await maya.GetAsync($"photos/{id}"));
    }

    [Fact]
    public async Task Request_with_a_key_is_done_once()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var maya = await ApiClient.OfAsync(site, "maya");

        await maya.PostPhotoAsync(SamplePicture.Png(), "One", key: "a");
        var first = maya.Text;
        Assert.Equal(HttpStatusCode.Created, await maya.PostPhotoAsync(SamplePicture.Png(), "One", key: "a"));
        Assert.Equal(first, maya.Text);
        Assert.Equal("true", maya.Answer.Headers.GetValues("Idempotent-Replayed").Single());
        Assert.Equal(HttpStatusCode.Conflict, await maya.PostPhotoAsync(SamplePicture.Png(), "Another", key: "a"));
        Assert.Contains("new key", maya.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, await maya.PostPhotoAsync(SamplePicture.Png(), "Another", key: "b"));
        Assert.Equal(2, Directory.EnumerateDirectories(Path.Combine(site.Folder, "photos", "renditions"), "*-*", SearchOption.AllDirectories).Count());

        var comment = $"photos/{maya.Json.GetProperty("id").GetInt64()}/comments";
        await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            using var beside = await ApiClient.OfAsync(site, "maya");
            Assert.Equal(HttpStatusCode.Created, await beside.SendAsync("POST", comment, new { text = "Once" }, ("Idempotency-Key", "c")));
        }));
        await maya.GetAsync(comment);
        Assert.Equal(1, maya.Json.GetProperty("items").GetArrayLength());
        Assert.Equal(HttpStatusCode.Conflict, await maya.SendAsync("POST", comment, new { text = "Twice" }, ("Idempotency-Key", "c")));
        Assert.Equal(HttpStatusCode.BadRequest, await maya.SendAsync("POST", comment, new { text = "Twice" }, ("Idempotency-Key", "no spaces")));
    }

    [Fact]
    public async Task What_is_known_is_not_sent_and_what_changed_is_not_overwritten()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        await site.JoinAsync("noor");
        using var maya = await ApiClient.OfAsync(site, "maya");
        using var noor = await ApiClient.OfAsync(site, "noor");
        var path = $"photos/{(await site.PostAsync("maya", "First")).Value}";

        await maya.GetAsync(path);
        var tag = maya.Answer.Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.NotModified, await maya.GetAsync(path, ("If-None-Match", tag)));
        Assert.Equal("", maya.Text);
        await noor.SendAsync("PUT", path + "/like");
        Assert.Equal(HttpStatusCode.OK, await maya.GetAsync(path, ("If-None-Match", tag)));

        // A like does not stand in the way of an edit; an edit does.
        Assert.Equal(HttpStatusCode.OK, await maya.SendAsync("PATCH", path, new { caption = "Second" }, ("If-Match", tag)));
        Assert.Equal("Second", maya.Json.GetProperty("caption").GetString());
        Assert.Equal(HttpStatusCode.PreconditionFailed, await maya.SendAsync("PATCH", path, new { caption = "Third" }, ("If-Match", tag)));
        Assert.Equal(HttpStatusCode.OK, await maya.SendAsync("PATCH", path, new { audience = "close-friends" }, ("If-Match", "*")));
        Assert.Equal(("Second", "close-friends"), (maya.Json.GetProperty("caption").GetString(), maya.Json.GetProperty("audience").GetString()));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await maya.SendAsync("PATCH", path, new { caption = "Third" }, ("If-Match", "\"nonsense\"")));
        Assert.Equal(HttpStatusCode.NotFound, await noor.SendAsync("PATCH", path, new { caption = "Mine" }));
    }

    [Fact]
    public async Task Pages_follow_each_other_by_cursors()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        var posted = new List<long>();
        for (var n = 0; n < 30; n++)
            posted.Add((await site.PostAsync("maya")).Value);
        using var nobody = new ApiClient(site, null);

        var seen = new List<long>();
        for (string? after = null; ;)
        {
            Assert.Equal(HttpStatusCode.OK, await nobody.GetAsync("people/maya/photos" + (after is null ? "" : "?after=" + after)));
            seen.AddRange(nobody.Json.GetProperty("items").EnumerateArray().Select(photo => photo.GetProperty("id").GetInt64()));
            if ((after = nobody.Json.GetProperty("next").GetString()) is null)
                break;
            Assert.DoesNotContain('~', after);
        }

        Assert.Equal(Enumerable.Reverse(posted), seen);
        Assert.Equal(HttpStatusCode.BadRequest, await nobody.GetAsync("people/maya/photos?after=1~2"));
        Assert.Contains("This is no cursor", nobody.Json.GetProperty("errors").GetProperty("after")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"text":""}""", HttpStatusCode.UnprocessableEntity, "Write something first.")]
    [InlineData("""{"txt":"Hello"}""", HttpStatusCode.BadRequest, "There is no field 'txt'; there is 'text'.")]
    [InlineData("{}", HttpStatusCode.BadRequest, "'text' is missing.")]
    [InlineData("""{"text":7}""", HttpStatusCode.BadRequest, "'text' is a text.")]
    [InlineData("""{"text":null}""", HttpStatusCode.BadRequest, "text")]
    [InlineData("""{"text":""", HttpStatusCode.BadRequest, "Line 1, byte ")]
    [InlineData("[]", HttpStatusCode.BadRequest, "an object is needed, with 'text'")]
    [InlineData("", HttpStatusCode.BadRequest, "/api/v1/openapi.json")]
    public async Task Mistake_in_the_body_is_told(string body, HttpStatusCode status, string words)
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var maya = await ApiClient.OfAsync(site, "maya");
        var photo = await site.PostAsync("maya");

        Assert.Equal(status, await maya.SendAsync("POST", $"photos/{photo.Value}/comments", new StringContent(body, Encoding.UTF8, "application/json")));

        Assert.Equal("application/problem+json", maya.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(words, maya.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    /// <summary>Whatever does not fit is told by the request's own names, and not by those of this program.</summary>
    [Theory]
    [InlineData("POST", "photos/1/reports", """{"reason":"boring","note":""}""", "'reason' is one of 'spam', ")]
    [InlineData("POST", "photos/1/reports", """{"note":""}""", "'reason' is missing.")]
    [InlineData("PATCH", "photos/1", """{"audience":"everybody"}""", "'audience' is one of 'public', 'followers', 'close-friends'.")]
    [InlineData("PUT", "notices/seen", """{"until":"yesterday"}""", "is a moment such as")]
    [InlineData("PATCH", "me", """{"private":"yes"}""", "'private' is 'true' or 'false'.")]
    [InlineData("POST", "photos/1/comments", null, "Send a body of JSON.")]
    [InlineData("GET", "me/figures?days=soon", null, "'soon' does not fit: 'days' is a whole number.")]
    [InlineData("GET", "explore?countSuspectedBots=maybe", null, "'maybe' does not fit: 'countSuspectedBots' is 'true' or 'false'.")]
    [InlineData("GET", "search/people", null, "'q' is missing.")]
    public async Task Mistake_is_told_by_the_names_of_the_request(string method, string path, string? body, string words)
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var maya = await ApiClient.OfAsync(site, "maya");

        Assert.Equal(HttpStatusCode.BadRequest, await maya.SendAsync(method, path, body is null ? null : new StringContent(body, Encoding.UTF8, "application/json")));

        Assert.Contains(words, maya.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotMatch("MiniGram|System|Nullable|Implicit|parameter", maya.Text);
    }

    [Fact]
    public async Task Body_that_is_too_large_is_told_with_the_limit()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var maya = await ApiClient.OfAsync(site, "maya");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await maya.SendAsync("POST", "photos/1/comments", new { text = new string('x', 2_000_000) }));

        Assert.Contains("any other request 1 MB", maya.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/v1/nowhere", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/elsewhere", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/api/v1/feeds/home", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "/api/v1/notices/seen", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("POST", "/api/v1/photos", HttpStatusCode.UnsupportedMediaType)]
    public async Task Request_that_fits_no_route_is_told_why(string method, string path, HttpStatusCode status)
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var maya = await ApiClient.OfAsync(site, "maya");

        Assert.Equal(status, await maya.SendAsync(method, path, method == "GET" ? null : new StringContent("text")));

        Assert.Equal("application/problem+json", maya.Answer.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty(maya.Json.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Refused_picture_is_told_and_leaves_nothing()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var maya = await ApiClient.OfAsync(site, "maya");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await maya.PostPhotoAsync("no picture"u8.ToArray()));
        Assert.Contains("Post JPEG, PNG, WebP or AVIF", maya.Json.GetProperty("errors").GetProperty("photo")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await maya.PostPhotoAsync(SamplePicture.Png(), audience: "friends"));
        Assert.Contains("'close-friends'", maya.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        using var misspelt = new MultipartFormDataContent { { new StringContent("close-friends"), "audiance" }, { new ByteArrayContent(SamplePicture.Png()), "photo", "photo.png" } };
        Assert.Equal(HttpStatusCode.BadRequest, await maya.SendAsync("POST", "photos", misspelt));
        Assert.Contains("There is no field 'audiance'", maya.Json.GetProperty("errors").GetProperty("audiance")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await maya.PostPhotoAsync(SamplePicture.Png(), new string('x', 2201)));
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(site.Folder, "photos", "renditions"), "*-*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Followers_only_picture_is_fetched_with_the_token()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        await site.JoinAsync("noor");
        using var maya = await ApiClient.OfAsync(site, "maya");
        using var noor = await ApiClient.OfAsync(site, "noor");

        await maya.PostPhotoAsync(SamplePicture.Png(), audience: "followers");
        var picture = maya.Json.GetProperty("picture").GetProperty("address").GetString()!;

        Assert.Equal(HttpStatusCode.OK, await maya.GetAsync(picture));
        Assert.Equal(HttpStatusCode.NotFound, await noor.GetAsync(picture));
    }
}
