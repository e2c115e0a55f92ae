namespace MiniGram.Web.Hosting;

/// <summary>A file of the site's own, in memory.</summary>
/// <param name="Path">Where it is served, with a digest of its content in its name, so that it never changes.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">As it is.</param>
/// <param name="Brotli">The same, compressed once.</param>
internal sealed record StaticAsset(string Path, string ContentType, byte[] Content, byte[] Brotli);
