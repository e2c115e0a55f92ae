using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using MiniGram.Benchmarks.Processes;
using MiniGram.Benchmarks.Serving;
using MiniGram.Platform.Media;
using NetVips;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>uploads</c>: what an upload takes, in time and memory, each in a process of its own; and what AVIF would take beside WebP.</summary>
internal static class UploadsCommand
{
    private static readonly (string Kind, int Width, int Height)[] s_uploads =
    [
        ("JPEG", 4000, 3000), ("JPEG", 8160, 6120), ("progressive JPEG", 5600, 4200), ("PNG", 4000, 3000), ("PNG", 8160, 6120), ("interlaced PNG", 5600, 4200), ("WebP", 8160, 6120), ("see-through WebP", 5600, 4200), ("lossless WebP", 5600, 4200), ("AVIF", 3400, 2600),
    ];

    private const int AtOnce = 4;

    private static readonly (string Kind, int Width, int Height)[] s_atOnce = [("JPEG", 8160, 6120), ("progressive JPEG", 5600, 4200), ("WebP", 8160, 6120), ("see-through WebP", 5600, 4200), ("lossless WebP", 5600, 4200), ("AVIF", 3400, 2600)];

    public static Command Create()
    {
        var take = new Option<string?>("--take") { Description = "Only take this file in; what a measured process does" };
        var page = new Option<string?>("--write") { Description = "Page whose section 'uploads' gets the tables, such as docs/benchmarks.md" };
        var command = new Command("uploads", "Time and peak memory of uploads at the limits, and AVIF against WebP. Example: uploads --write docs/benchmarks.md") { take, page };
        command.SetAction(async result =>
        {
            if (result.GetValue(take) is { } only)
            {
                await TakeAsync(only);
                return;
            }

            var tables = Uploads() + Environment.NewLine + await AtOnceAsync() + Environment.NewLine + Avif();
            Console.WriteLine(tables);
            if (result.GetValue(page) is { } file)
                Document.Replace(file, "uploads", tables);
        });
        return command;
    }

    private static async Task TakeAsync(string file)
    {
        var folder = Directory.CreateTempSubdirectory("minigram-uploads-");
        using (var intake = new PhotoIntake(PhotoFolder.Open(folder.FullName), new() { Bytes = 100_000_000 })) // What counts here is the pixels.
        {
            await using var content = File.OpenRead(file);
            var taken = await intake.TakeAsync(content, null);
            if (taken.Photo is null)
                throw new InvalidOperationException(string.Join(' ', taken.Problems));
        }

        folder.Delete(recursive: true);
    }

    private static string Uploads()
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"Each upload in a process of its own, start-up included, on {Machine.Description}; the limit of memory is 200 MB.").AppendLine();
        table.AppendLine("| upload | megapixels | MB | time | peak memory |").AppendLine("|---|---:|---:|---:|---:|");
        foreach (var (kind, width, height) in s_uploads)
        {
            var file = FileOf(kind, width);
            Write(kind, width, height, file);
            var run = MeasuredProcess.Run("dotnet", "exec", typeof(UploadsCommand).Assembly.Location, "uploads", "--take", file);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {kind} | {width * height / 1e6:0.0} | {new FileInfo(file).Length / 1e6:0.0} | {run.Wall.TotalSeconds:0.0} s | {run.PeakMemory / 1e6:0} MB |");
            File.Delete(file);
        }

        return table.ToString();
    }

    private static async Task<string> AtOnceAsync()
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"The site in a process of its own, as `minigram serve` starts it, {AtOnce} of the same picture posted to it at once; each kind to a new site.").AppendLine();
        table.AppendLine("| four at once | megapixels | the site's peak before | after | added |").AppendLine("|---|---:|---:|---:|---:|");
        foreach (var (kind, width, height) in s_atOnce)
        {
            var file = FileOf(kind, width);
            Write(kind, width, height, file);
            var run = await UploadRun.RunAsync(Path.Combine(AppContext.BaseDirectory, "minigram"), file, AtOnce);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {kind} | {width * height / 1e6:0.0} | {run.Before / 1e6:0} MB | {run.After / 1e6:0} MB | {(run.After - run.Before) / 1e6:0} MB |");
            File.Delete(file);
        }

        return table.ToString();
    }

    private static string FileOf(string kind, int width) => Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"minigram-upload-{kind.Replace(' ', '-')}-{width}"));

    private static string Avif()
    {
        var table = new StringBuilder();
        table.AppendLine("| 1080 pixels wide | time | size | time against WebP | size against WebP |").AppendLine("|---|---:|---:|---:|---:|");
        using var picture = Picture(1080, 810);
        var (webp, bytes) = Timed(() => picture.WebpsaveBuffer(80, effort: 4));
        table.AppendLine(CultureInfo.InvariantCulture, $"| WebP, quality 80 | {webp:0} ms | {bytes / 1e3:0} kB | 1 | 1 |");
        foreach (var effort in (int[])[0, 2, 4])
        {
            var (time, size) = Timed(() => picture.HeifsaveBuffer(60, compression: Enums.ForeignHeifCompression.Av1, effort: effort));
            table.AppendLine(CultureInfo.InvariantCulture, $"| AVIF, quality 60, effort {effort} | {time:0} ms | {size / 1e3:0} kB | {time / webp:0.0} | {size / (double)bytes:0.00} |");
        }

        return table.ToString();
    }

    private static (double Milliseconds, int Bytes) Timed(Func<byte[]> encode)
    {
        encode();
        var watch = Stopwatch.StartNew();
        var bytes = encode().Length;
        return (watch.Elapsed.TotalMilliseconds, bytes);
    }

    private static void Write(string kind, int width, int height, string file)
    {
        using var picture = Picture(width, height);
        File.WriteAllBytes(file, kind switch
        {
            "JPEG" => picture.JpegsaveBuffer(85),
            "progressive JPEG" => picture.JpegsaveBuffer(85, interlace: true),
            "PNG" => picture.PngsaveBuffer(compression: 6),
            "interlaced PNG" => picture.PngsaveBuffer(compression: 6, interlace: true),
            "WebP" => picture.WebpsaveBuffer(80, effort: 1),
            "see-through WebP" => picture.Bandjoin([picture[0]]).WebpsaveBuffer(80, effort: 1),
            "lossless WebP" => picture.WebpsaveBuffer(lossless: true, effort: 0),
            _ => picture.HeifsaveBuffer(50, compression: Enums.ForeignHeifCompression.Av1, effort: 0),
        });
    }

    /// <summary>Soft fields with some detail, so that files have about the size of photos.</summary>
    private static Image Picture(int width, int height)
    {
        using var soft = Image.Perlin(width, height, cellSize: 256, seed: 1);
        using var fine = Image.Perlin(width, height, cellSize: 12, seed: 2);
        using var mixed = soft * 90 + fine * 12 + 128;
        using var bands = mixed.Bandjoin([mixed * .8 + 20, mixed * .6 + 60]);
        using var bytes = bands.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb).CopyMemory();
    }
}
