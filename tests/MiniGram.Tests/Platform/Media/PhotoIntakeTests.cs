using System.Text;
using NetVips;

namespace MiniGram.Platform.Media;

public sealed class PhotoIntakeTests : IDisposable
{
    private readonly MediaFolderFixture _media = new();

    public static TheoryData<string> Formats => ["jpeg", "png", "webp", "avif", "progressive", "interlaced"];

    public static TheoryData<int> Orientations => [1, 2, 3, 4, 5, 6, 7, 8];

    public void Dispose() => _media.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Each_format_is_taken_and_kept_in_its_sizes(string format)
    {
        var content = format switch
        {
            "jpeg" => SamplePicture.Jpeg(),
            "png" => SamplePicture.Png(),
            "webp" => SamplePicture.Webp(),
            "avif" => SamplePicture.Avif(600),
            "progressive" => SamplePicture.Jpeg(progressive: true),
            _ => SamplePicture.Png(interlaced: true),
        };

        var photo = (await _media.TakeAsync(content)).Photo!;

        Assert.Equal(600, photo.Width);
        foreach (var size in PhotoSizes.Of(photo.Width, photo.Height))
        {
            using var drawn = Image.NewFromFile(_media.Folder.Find(photo.Key, size.Name)!.Path);
            Assert.Equal((size.Width, size.Height), (drawn.Width, drawn.Height));
        }

        Assert.Null(_media.Folder.Find(photo.Key, "1080"));
        Assert.Equal(content, File.ReadAllBytes(_media.Folder.Original(photo.Key)!.Path));
    }

    [Theory]
    [MemberData(nameof(Orientations))]
    public async Task Picture_is_turned_upright(int orientation)
    {
        // Which corner of the file as it lies shows red: above is red, so after turning, the red half is where the orientation says.
        var photo = (await _media.TakeAsync(SamplePicture.Jpeg(600, 400, orientation))).Photo!;
        using var drawn = Image.NewFromFile(_media.Folder.Find(photo.Key, "640")!.Path);

        Assert.Equal(orientation >= 5 ? (400, 600) : (600, 400), (photo.Width, photo.Height));
        Assert.Equal((photo.Width, photo.Height), (drawn.Width, drawn.Height));
        var red = orientation switch { 1 or 2 => (0.5, 0.1), 3 or 4 => (0.5, 0.9), 5 or 8 => (0.1, 0.5), _ => (0.9, 0.5) };
        var colour = drawn.Getpoint((int)(red.Item1 * drawn.Width), (int)(red.Item2 * drawn.Height));
        Assert.True(colour[0] > 150 && colour[2] < 100, $"{orientation}: {string.Join(' ', colour)}");
        Assert.False(drawn.Contains("orientation"));
    }

    [Fact]
    public async Task Metadata_and_location_are_stripped_from_what_is_shown_and_kept_in_the_original()
    {
        var content = SamplePicture.Jpeg(gps: true);
        Assert.Contains("Secretcam", Encoding.Latin1.GetString(content), StringComparison.Ordinal);
        using (var original = Image.NewFromBuffer(content))
            Assert.Contains("exif-ifd3-GPSLatitude", original.GetFields());

        var photo = (await _media.TakeAsync(content, "IMG_1.JPG")).Photo!;

        foreach (var size in PhotoSizes.Of(photo.Width, photo.Height))
        {
            var path = _media.Folder.Find(photo.Key, size.Name)!.Path;
            using var drawn = Image.NewFromFile(path);
            Assert.DoesNotContain(drawn.GetFields(), field => field.StartsWith("exif", StringComparison.Ordinal) || field is "icc-profile-data" or "xmp-data");
            Assert.DoesNotContain("Secretcam", Encoding.Latin1.GetString(File.ReadAllBytes(path)), StringComparison.Ordinal);
        }

        Assert.Equal(content, File.ReadAllBytes(_media.Folder.Original(photo.Key)!.Path));
    }

    [Fact]
    public async Task Tones_are_those_of_the_halves()
    {
        var tone = (await _media.TakeAsync(SamplePicture.Jpeg())).Photo!.Key.Tone;

        var (red, blue) = (Oklch.Lab(Tones.Palette[tone.Top]), Oklch.Lab(Tones.Palette[tone.Bottom]));
        Assert.True(red.A > .03 && blue.B < -.03);
        Assert.Contains($".tone-top-{tone.Top}{{", Tones.StyleSheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Avatar_is_square_and_keeps_no_original()
    {
        using var intake = new PhotoIntake(_media.Folder);
        var photo = (await intake.TakeAvatarAsync(new MemoryStream(SamplePicture.Jpeg(orientation: 6)), "me.jpeg")).Photo!;

        foreach (var size in PhotoSizes.Avatar)
        {
            using var drawn = Image.NewFromFile(_media.Folder.Find(photo.Key, size.Name)!.Path);
            Assert.Equal((size.Width, size.Width), (drawn.Width, drawn.Height));
        }

        Assert.Null(_media.Folder.Original(photo.Key));
    }

    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("PHOTO.JPEG")]
    [InlineData("photo")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Name_that_fits_or_says_nothing_is_taken(string? name) => Assert.NotNull((await _media.TakeAsync(SamplePicture.Jpeg(40, 30), name)).Photo);

    [Fact]
    public async Task One_pixel_is_a_picture() => Assert.Equal((1, 1), (await _media.TakeAsync(SamplePicture.Png(1, 2))).Photo is { } photo ? (photo.Width, photo.Height - 1) : default);

    [Fact]
    public async Task Many_at_once_are_all_taken()
    {
        using var intake = new PhotoIntake(_media.Folder, new() { AtOnce = 2 });
        var content = SamplePicture.Jpeg();

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => intake.TakeAsync(new MemoryStream(content), "a.jpg")));

        Assert.Equal(12, results.Select(result => result.Photo!.Key).Distinct().Count());
        Assert.Equal(12, _media.Folder.Keys().Count());
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_media.Path, "incoming")));
    }

    [Fact]
    public async Task Upload_that_is_cancelled_leaves_nothing()
    {
        using var intake = new PhotoIntake(_media.Folder);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => intake.TakeAsync(new MemoryStream(SamplePicture.Jpeg()), null, new(canceled: true)));
        Assert.Empty(_media.Files);
    }
}
