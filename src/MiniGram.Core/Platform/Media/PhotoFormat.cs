namespace MiniGram.Platform.Media;

/// <summary>A kind of picture that can be posted.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Extensions">The endings of its files' names, the usual one first, each with its dot.</param>
internal sealed record PhotoFormat(string Name, string ContentType, IReadOnlyList<string> Extensions)
{
    public static PhotoFormat Jpeg { get; } = new("JPEG", "image/jpeg", [".jpg", ".jpeg", ".jpe", ".jfif"]);

    public static PhotoFormat Png { get; } = new("PNG", "image/png", [".png"]);

    public static PhotoFormat Webp { get; } = new("WebP", "image/webp", [".webp"]);

    public static PhotoFormat Avif { get; } = new("AVIF", "image/avif", [".avif", ".avifs"]);

    public static PhotoFormat Heic { get; } = new("HEIC", "image/heic", [".heic", ".heif"]);

    public static IReadOnlyList<PhotoFormat> All { get; } = [Jpeg, Png, Webp, Avif, Heic];

    /// <summary>The kind whose files are called so, or null.</summary>
    public static PhotoFormat? ByExtension(string extension) => All.FirstOrDefault(format => format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
}
