using CsCheck;

namespace MiniGram.Platform.Media;

public sealed class PhotoFolderTests
{
    [Fact]
    public async Task Removed_picture_is_gone_with_its_original()
    {
        using var media = new MediaFolderFixture();
        var photo = (await media.TakeAsync(SamplePicture.Jpeg())).Photo!;
        var other = (await media.TakeAsync(SamplePicture.Jpeg())).Photo!;

        media.Folder.Remove(photo.Key);
        media.Folder.Remove(photo.Key);

        Assert.Equal([other.Key], media.Folder.Keys());
        Assert.Null(media.Folder.Original(photo.Key));
        Assert.NotNull(media.Folder.Original(other.Key));
    }

    [Fact]
    public async Task Folder_opened_anew_has_its_pictures_and_no_leavings()
    {
        using var media = new MediaFolderFixture();
        var photo = (await media.TakeAsync(SamplePicture.Jpeg())).Photo!;
        File.WriteAllText(Path.Combine(media.Folder.NewIncoming().FullName, "upload"), "half");
        File.WriteAllText(Path.Combine(media.Path, "incoming", "half.zip"), "half");

        var again = PhotoFolder.Open(media.Path);

        Assert.Equal([photo.Key], again.Keys());
        Assert.DoesNotContain(media.Files, file => file.StartsWith("incoming", StringComparison.Ordinal));
    }

    [Fact]
    public void Scratch_is_its_owners_alone_and_gone_when_it_is_closed()
    {
        using var media = new MediaFolderFixture();
        using (var scratch = media.Folder.NewScratch())
        {
            scratch.WriteByte(1);
            Assert.StartsWith(Path.Combine(media.Path, "incoming"), scratch.Name, StringComparison.Ordinal);
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(scratch.Name));
        }

        Assert.Empty(media.Files);
    }

    [Theory]
    [InlineData("../../originals")]
    [InlineData("320.webp")]
    [InlineData("")]
    public async Task Size_that_is_none_finds_nothing(string size)
    {
        using var media = new MediaFolderFixture();
        Assert.Null(media.Folder.Find((await media.TakeAsync(SamplePicture.Jpeg())).Photo!.Key, size));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("../../../../etc/passwd--00")]
    [InlineData("0123456789abcdefghijkl-0/")]
    [InlineData("0123456789ABCDEFGHIJKL-00")]
    [InlineData("0123456789abcdefghijk--00")]
    public void Key_that_is_none_is_not_read(string? text) => Assert.False(MediaKey.TryParse(text, out _));

    [Fact]
    public void Key_reads_as_it_is_written() => Gen.Select(Gen.Int[0, 35], Gen.Int[0, 35]).Sample((top, bottom) =>
    {
        var key = MediaKey.New(new(top, bottom));
        Assert.True(MediaKey.TryParse(key.Value, out var read));
        Assert.Equal(key, read);
        Assert.Equal(new(top, bottom), read.Tone);
    });

    [Fact]
    public void Sizes_grow_fit_and_are_never_larger_than_the_photo() => Gen.Select(Gen.Int[1, 40_000], Gen.Int[1, 40_000]).Sample((width, height) =>
    {
        var sizes = PhotoSizes.Of(width, height);
        Assert.NotEmpty(sizes);
        Assert.All(sizes, size => Assert.True(size.Width >= 1 && size.Height >= 1 && size.Width <= Math.Min(width, 2048) && size.Height <= Math.Min(height, 4096)));
        Assert.Equal(sizes.OrderBy(size => size.Width).ThenBy(size => size.Height), sizes);
        Assert.Subset(PhotoSizes.Names.ToHashSet(), sizes.Select(size => size.Name).ToHashSet());
    });

    [Theory]
    [InlineData(3000, 2000, "r-3x2")]
    [InlineData(1000, 1000, "r-1x1")]
    [InlineData(1080, 1350, "r-4x5")]
    [InlineData(100, 4000, "r-1x3")]
    [InlineData(3024, 4032, "r-3x4")]
    [InlineData(4000, 1000, "r-3x1")]
    [InlineData(1920, 1080, "r-16x9")]
    public void Ratio_is_the_nearest(int width, int height, string expected) => Assert.Equal(expected, PhotoRatio.ClassOf(width, height));
}
