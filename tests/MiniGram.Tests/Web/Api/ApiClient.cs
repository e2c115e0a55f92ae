using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Api;

/// <summary>A program that uses the API, with a token or without.</summary>
internal sealed class ApiClient : IDisposable
{
    private readonly HttpClient _client;

    /// <param name="site">Whose API.</param>
    /// <param name="token">Null for none.</param>
    /// <param name="address">From where, to a site behind a proxy on this machine; null for this machine.</param>
    public ApiClient(RunningSite site, string? token, string? address = null)
    {
        Token = token;
        _client = new HttpClient { BaseAddress = site.Address };
        if (token is not null)
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (address is not null)
            _client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
    }

    public string? Token { get; }

    public HttpResponseMessage Answer { get; private set; } = null!;

    public HttpStatusCode Status => Answer.StatusCode;

    public string Text { get; private set; } = "";

    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>With a token of a member's.</summary>
    public static async Task<ApiClient> OfAsync(RunningSite site, string member, TokenScopes scopes = TokenScopes.Read | TokenScopes.Write, string? address = null)
    {
        var made = await site.Get<TokenService>().CreateAsync(await site.IdAsync(member), new TokenWish("Test", scopes, 1));
        return new ApiClient(site, made.Value, address);
    }

    public void Dispose() => _client.Dispose();

    public Task<HttpStatusCode> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync("GET", path, null, headers);

    public async Task<HttpStatusCode> SendAsync(string method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path.StartsWith('/') ? path : "/api/v1/" + path) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        Answer = await _client.SendAsync(request);
        Text = await Answer.Content.ReadAsStringAsync();
        return Status;
    }

    public Task<HttpStatusCode> SendAsync(string method, string path, object body, params (string Name, string Value)[] headers) => SendAsync(method, path, JsonContent.Create(body), headers);

    public Task<HttpStatusCode> PostPhotoAsync(byte[] picture, string caption = "", string? key = null, string audience = "public")
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent(caption), "caption" },
            { new StringContent(audience), "audience" },
            { new ByteArrayContent(picture), "photo", "photo.png" },
        };
        return SendAsync("POST", "photos", form, key is null ? [] : [("Idempotency-Key", key)]);
    }
}
