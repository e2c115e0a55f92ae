using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace MiniGram.Web.Hosting;

/// <summary>The stylesheet, the scripts and the drawings of the site, embedded in the program; each has its digest in its name and may be kept for ever.</summary>
internal sealed class StaticAssets
{
    private const string Root = "wwwroot/";

    private readonly Dictionary<string, StaticAsset> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StaticAsset> _byPath = new(StringComparer.Ordinal);

    /// <param name="styles">Rules of modules below this one, such as the tones of photos, that go to the end of the stylesheet.</param>
    public StaticAssets(params IEnumerable<string> styles)
    {
        var files = Embedded();
        Add("site.css", "text/css; charset=utf-8", string.Join('\n', files.Where(file => file.Name.EndsWith(".css", StringComparison.Ordinal)).Select(file => Text(file.Content)).Concat(styles)));
        foreach (var (name, content) in files.Where(file => file.Name.EndsWith(".svg", StringComparison.Ordinal)))
            Add(Leaf(name), "image/svg+xml", content);
        // The one that imports the others comes last, when their names are known.
        foreach (var (name, content) in files.Where(file => file.Name.EndsWith(".js", StringComparison.Ordinal)).OrderBy(file => file.Name.EndsWith("/site.js", StringComparison.Ordinal)))
            Add(Leaf(name), "text/javascript; charset=utf-8", Imported(Text(content)));
    }

    /// <summary>Where a file is served: <c>/assets/site.1a2b3c4d.css</c> for <c>site.css</c>.</summary>
    public string PathOf(string name) => _byName[name].Path;

    /// <summary>Serves them below <c>/assets</c>.</summary>
    public void Map(IEndpointRouteBuilder site) => site.MapGet("/assets/{name}", Serve);

    private IResult Serve(string name, HttpContext context)
    {
        if (!_byPath.TryGetValue("/assets/" + name, out var asset))
            return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var compressed = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (compressed)
            context.Response.Headers.ContentEncoding = "br";
        return Results.Bytes(compressed ? asset.Brotli : asset.Content, asset.ContentType);
    }

    private string Imported(string script)
    {
        foreach (var (name, asset) in _byName)
            script = script.Replace($"'./{name}'", $"'.{asset.Path["/assets".Length..]}'", StringComparison.Ordinal);
        return script;
    }

    private void Add(string name, string type, string text) => Add(name, type, Encoding.UTF8.GetBytes(text));

    private void Add(string name, string type, byte[] content)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        var asset = new StaticAsset($"/assets/{Path.GetFileNameWithoutExtension(name)}.{digest}{Path.GetExtension(name)}", type, content, Compressed(content));
        _byName.Add(name, asset);
        _byPath.Add(asset.Path, asset);
    }

    private static byte[] Compressed(byte[] content)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.Optimal))
            brotli.Write(content);
        return target.ToArray();
    }

    private static List<(string Name, byte[] Content)> Embedded()
    {
        var program = typeof(StaticAssets).Assembly;
        return [.. program.GetManifestResourceNames().Where(name => name.StartsWith(Root, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => (name.Replace('\\', '/'), Read(program.GetManifestResourceStream(name)!)))];
    }

    private static byte[] Read(Stream resource)
    {
        using (resource)
        using (var copy = new MemoryStream())
        {
            resource.CopyTo(copy);
            return copy.ToArray();
        }
    }

    private static string Leaf(string name) => name[(name.LastIndexOf('/') + 1)..];

    private static string Text(byte[] content) => Encoding.UTF8.GetString(content);
}
