using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MiniGram.Web;

/// <summary>A browser without scripts: follows links and redirects, fills in forms, keeps cookies.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(Uri address)
    {
        var handler = new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false };
        Address = address;
        _client = new HttpClient(handler) { BaseAddress = address };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    }

    /// <summary>Of the site.</summary>
    public Uri Address { get; }

    public CookieContainer Cookies { get; } = new();

    public IHtmlDocument Page { get; private set; } = null!;

    public HttpResponseMessage Answer { get; private set; } = null!;

    /// <summary>Path and query of the page.</summary>
    public string Path { get; private set; } = "";

    public HttpStatusCode Status => Answer.StatusCode;

    public string Text => Page.Body!.TextContent;

    public void Dispose() => _client.Dispose();

    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        await FollowAsync(await _client.GetAsync(path), path);
        return Page;
    }

    /// <summary>The bare answer, without following where it leads.</summary>
    public Task<HttpResponseMessage> AskAsync(HttpRequestMessage request) => _client.SendAsync(request);

    public Task<HttpResponseMessage> AskAsync(string path) => _client.GetAsync(path);

    /// <summary>Follows the link that says these words.</summary>
    public Task<IHtmlDocument> ClickAsync(string words) =>
        OpenAsync(Page.QuerySelectorAll("main a").First(link => link.TextContent.Trim().Contains(words, StringComparison.Ordinal)).GetAttribute("href")!);

    /// <summary>Sends a form of the page as it stands, with some fields filled in.</summary>
    public async Task<IHtmlDocument> SendAsync(string form, Dictionary<string, string>? values = null, params (string Name, byte[] Content)[] files)
    {
        var found = Page.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"There is no {form} on {Path}: {Text}");
        var fields = Fields(found).Where(field => values?.ContainsKey(field.Key) != true).Concat(values ?? []).ToList();
        var path = found.GetAttribute("action")!;
        await FollowAsync(await _client.PostAsync(path, Content(found, fields, files)), path);
        return Page;
    }

    private static HttpContent Content(IHtmlFormElement form, List<KeyValuePair<string, string>> fields, (string Name, byte[] Content)[] files)
    {
        if (form.GetAttribute("enctype") != "multipart/form-data")
            return new FormUrlEncodedContent(fields);
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            body.Add(new StringContent(value), name);
        var input = form.QuerySelector("input[type=file]")!.GetAttribute("name")!;
        foreach (var (name, content) in files)
            body.Add(new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, input, name);
        return body;
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form)
    {
        foreach (var field in form.QuerySelectorAll("input[name], textarea[name]"))
        {
            var type = field.GetAttribute("type");
            if (type == "file" || (type is "radio" or "checkbox" && !field.HasAttribute("checked")))
                continue;
            yield return new(field.GetAttribute("name")!, field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? "");
        }
    }

    private async Task FollowAsync(HttpResponseMessage answer, string path)
    {
        for (var hops = 0; answer.Headers.Location is { } next; hops++)
        {
            Assert.True(hops < 5, "The site leads in a circle.");
            path = next.IsAbsoluteUri ? next.PathAndQuery : next.OriginalString;
            answer = await _client.GetAsync(path);
        }

        (Answer, Path) = (answer, path);
        Page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }
}
