using System.Globalization;
using MiniGram.Platform.Media.Containers;
using NetVips;

namespace MiniGram.Platform.Media;

/// <summary>
/// Takes uploads in: JPEG, PNG, WebP and AVIF, and HEIC where the libvips at hand decodes it. A file is looked at before it is decoded, drawn
/// anew upright, without metadata and location, and named by us. Uploads are received side by side and decoded in turn.
/// </summary>
public sealed class PhotoIntake : IDisposable
{
    private readonly PhotoFolder _folder;
    private readonly IntakeLimits _limits;
    private readonly SemaphoreSlim _turn;

    /// <param name="folder">Where pictures go.</param>
    /// <param name="limits">What may be posted; the usual limits when null.</param>
    public PhotoIntake(PhotoFolder folder, IntakeLimits? limits = null)
    {
        _folder = folder;
        _limits = limits ?? new();
        _turn = new(_limits.AtOnce);
    }

    /// <summary>What a form may offer to pick, for its attribute <c>accept</c>. Without HEIC, a phone sends a JPEG in its place.</summary>
    public static string Accept => string.Join(',', Accepted.Select(format => format.ContentType));

    private static IEnumerable<PhotoFormat> Accepted => PhotoFormat.All.Where(format => format != PhotoFormat.Heic || HeicSupport.Decodes);

    /// <summary>Takes a photo and keeps its original.</summary>
    /// <param name="content">The file's bytes; read to its end, or to the limit.</param>
    /// <param name="declaredName">What the file is called where it comes from. Only its ending is looked at, and must fit; none, as a pasted picture has, fits all.</param>
    /// <param name="cancellationToken">Ends it early; nothing is left behind.</param>
    public Task<IntakeResult> TakeAsync(Stream content, string? declaredName, CancellationToken cancellationToken = default) =>
        TakeAsync(content, declaredName, avatar: false, cancellationToken);

    /// <summary>Takes a picture of a person, cut to a square; its original is not kept.</summary>
    /// <inheritdoc cref="TakeAsync(Stream, string?, CancellationToken)"/>
    public Task<IntakeResult> TakeAvatarAsync(Stream content, string? declaredName, CancellationToken cancellationToken = default) =>
        TakeAsync(content, declaredName, avatar: true, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task<IntakeResult> TakeAsync(Stream content, string? declaredName, bool avatar, CancellationToken cancellationToken)
    {
        var aside = _folder.NewIncoming();
        try
        {
            var upload = Path.Combine(aside.FullName, "upload");
            if (await ReceiveAsync(content, upload, cancellationToken) is { } problem)
                return IntakeResult.Refused(problem);
            await _turn.WaitAsync(cancellationToken);
            try
            {
                return await Task.Run(() => Take(aside, upload, declaredName, avatar), cancellationToken);
            }
            finally
            {
                FreedMemory.GiveBack(); // Before the next begins.
                _turn.Release();
            }
        }
        finally
        {
            aside.Delete(recursive: true);
        }
    }

    private async Task<string?> ReceiveAsync(Stream content, string upload, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(upload, FileMode.CreateNew);
        var buffer = new byte[81_920];
        while (await content.ReadAsync(buffer, cancellationToken) is var read && read > 0)
        {
            if (file.Length + read > _limits.Bytes)
                return TooLarge(content);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        if (file.Length == 0)
            return "This file is empty.";
        file.Flush(flushToDisk: true);
        return null;
    }

    private string TooLarge(Stream content)
    {
        var size = content.CanSeek ? $"is {Megabytes(content.Length)} MB" : $"has more than {Megabytes(_limits.Bytes)} MB";
        return $"This file {size}; the limit is {Megabytes(_limits.Bytes)} MB. Export it as JPEG and try again.";
    }

    private IntakeResult Take(DirectoryInfo aside, string upload, string? declaredName, bool avatar)
    {
        PhotoFormat? format;
        ContainerFacts facts;
        using (var file = new MappedFile(upload)) // Let go before the picture is decoded.
        {
            var bytes = file.Bytes;
            format = FileKind.Of(bytes);
            if (format is null)
                return IntakeResult.Refused($"This file is {FileKind.Describe(bytes)}. Post {Choices()}.");
            if (!Accepted.Contains(format))
                return IntakeResult.Refused($"{format.Name} can't be read here. Export it as JPEG and try again.");
            if (WrongExtension(declaredName, format) is { } wrong)
                return IntakeResult.Refused(wrong);
            facts = ContainerCheck.Walk(format, bytes);
            if (ContainerCheck.Problem(format, facts, bytes) is { } problem)
                return IntakeResult.Refused(problem);
        }

        try
        {
            var header = PictureDrawing.Header(upload);
            if (Unfit(header, facts, format) is { } unfit)
                return IntakeResult.Refused(unfit);
            var renditions = aside.CreateSubdirectory("renditions").FullName;
            var tone = PictureDrawing.Draw(upload, avatar ? PhotoSizes.Avatar : PhotoSizes.Of(header.Width, header.Height), avatar, renditions);
            var key = MediaKey.New(tone);
            _folder.Keep(key, renditions, avatar ? null : upload, format);
            return IntakeResult.Of(new(key, header.Width, header.Height));
        }
        catch (VipsException)
        {
            return IntakeResult.Refused($"This {format.Name} file is damaged: its picture can't be read to the end. Open it, and export it as a new JPEG.");
        }
    }

    private string? Unfit(PictureHeader header, ContainerFacts facts, PhotoFormat format)
    {
        if (header.Frames > 1)
            return $"This {format.Name} file holds {header.Frames} pictures. Post one of them alone.";
        var whole = format == PhotoFormat.Avif || format == PhotoFormat.Heic ? Math.Min(_limits.HeifPixels, _limits.WholePixels) : _limits.WholePixels;
        var (pixels, limit) = ((long)header.Width * header.Height, facts.Whole ? whole : _limits.Pixels);
        if (pixels <= limit)
            return null;
        var kind = facts.Whole && pixels <= _limits.Pixels ? $" for {format.Name} files that can't be read in parts; an ordinary JPEG may have {Megabytes(_limits.Pixels)}" : "";
        return $"This picture has {Megabytes(pixels)} megapixels ({header.Width} × {header.Height}); the limit is {Megabytes(limit)}{kind}. Make it smaller and try again.";
    }

    private static string? WrongExtension(string? declaredName, PhotoFormat format)
    {
        var extension = Path.GetExtension(declaredName?.Trim() ?? "");
        if (extension is "" or "." || format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
            return null;
        return PhotoFormat.ByExtension(extension) is { } other
            ? $"This file's name says that it is {other.Name}, but it is {format.Name}. Let its name end in {format.Extensions[0]}, or export it as JPEG."
            : $"This file's name ends in {Shown(extension)}, but it is {format.Name}. Let its name end in {format.Extensions[0]}.";
    }

    private static string Shown(string extension) => extension.Length <= 12 && extension.Skip(1).All(char.IsAsciiLetterOrDigit) ? extension : "something else";

    private static string Choices()
    {
        var names = Accepted.Select(format => format.Name).ToList();
        return $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
    }

    private static string Megabytes(long bytes) => (Math.Ceiling(bytes / 100_000.0) / 10).ToString("0.#", CultureInfo.InvariantCulture);
}
