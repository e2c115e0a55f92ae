using System.Text;
using CsCheck;

namespace MiniGram.Platform.Media;

/// <summary>What is refused, in which words, and that nothing of it stays.</summary>
public sealed class RefusedPictureTests : IDisposable
{
    private readonly MediaFolderFixture _media = new();

    public void Dispose() => _media.Dispose();

    [Fact]
    public async Task Large_file_is_refused_with_its_size_and_the_limit() => Assert.Equal(
        "This file is 20.1 MB; the limit is 20 MB. Export it as JPEG and try again.", await _media.ProblemAsync(new byte[20_000_001]));

    [Fact]
    public async Task Empty_file_is_refused() => Assert.Equal("This file is empty.", await _media.ProblemAsync([]));

    [Theory]
    [InlineData(60_000, 60_000)]
    [InlineData(50_001, 1_000)]
    public async Task Decompression_bomb_is_refused_by_its_header(int width, int height) => Assert.Contains(
        "the limit is 50. Make it smaller", await _media.ProblemAsync(SamplePicture.PngSaying(width, height)), StringComparison.Ordinal);

    [Fact]
    public async Task Picture_that_needs_all_its_pixels_in_memory_has_a_limit_of_its_own()
    {
        var limits = new IntakeLimits { Pixels = 500_000, WholePixels = 100_000 };
        Assert.NotNull((await _media.TakeAsync(SamplePicture.Png(), limits: limits)).Photo);
        using var other = new MediaFolderFixture();
        Assert.Contains("0.1 for PNG files that can't be read in parts", await other.ProblemAsync(SamplePicture.Png(interlaced: true), limits: limits), StringComparison.Ordinal);
        Assert.Contains("0.1 for WebP files that can't be read in parts", await other.ProblemAsync(SamplePicture.Webp(lossless: true), limits: limits), StringComparison.Ordinal);
        Assert.Contains("0.1 for WebP files that can't be read in parts", await other.ProblemAsync(SamplePicture.Webp(clear: true), limits: limits), StringComparison.Ordinal);
        Assert.NotNull((await other.TakeAsync(SamplePicture.Webp(), limits: limits)).Photo);
    }

    [Fact]
    public async Task Header_that_says_more_than_there_is_is_refused() => Assert.Contains(
        "is damaged", await _media.ProblemAsync(SamplePicture.PngSaying(400, 400)), StringComparison.Ordinal);

    [Fact]
    public async Task Moving_picture_is_refused() => Assert.Contains("more than one frame", await _media.ProblemAsync(SamplePicture.MovingWebp(), "a.webp"), StringComparison.Ordinal);

    [Theory]
    [InlineData("a.png", "its name says that it is PNG, but it is JPEG")]
    [InlineData("a.html", "name ends in .html, but it is JPEG")]
    [InlineData("a.<script>", "name ends in something else, but it is JPEG")]
    public async Task Wrong_extension_is_refused(string name, string words) => Assert.Contains(
        words.Replace("its name says", "name says", StringComparison.Ordinal), await _media.ProblemAsync(SamplePicture.Jpeg(), name), StringComparison.Ordinal);

    [Theory]
    [InlineData("GIF89a", "a GIF")]
    [InlineData("%PDF-1.7", "a PDF")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "an SVG drawing")]
    [InlineData("  <!DOCTYPE html><p>", "a web page")]
    [InlineData("PK\u0003\u0004", "a ZIP archive")]
    [InlineData("hello", "no picture that we know")]
    public async Task Other_kind_of_file_is_named(string start, string kind) => Assert.Equal(
        $"This file is {kind}. Post JPEG, PNG, WebP or AVIF.", await _media.ProblemAsync([.. Encoding.Latin1.GetBytes(start), .. new byte[40]], "a.jpg"));

    [Fact]
    public async Task Heic_is_refused_in_words_where_it_cannot_be_decoded()
    {
        var heic = Convert.FromBase64String("AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZg==");
        if (!PhotoIntake.Accept.Contains("heic", StringComparison.Ordinal))
            Assert.Equal("HEIC can't be read here. Export it as JPEG and try again.", await _media.ProblemAsync(heic, "IMG_1.HEIC"));
        else
            Assert.Contains("damaged", await _media.ProblemAsync(heic, "IMG_1.HEIC"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK\u0003\u0004aaaaPK\u0005\u0006aaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("<html><script>alert(1)</script>")]
    [InlineData("\0\0\0\u0020ftypisom PK\u0005\u0006")]
    [InlineData("%PDF-1.4")]
    [InlineData("anything at all")]
    public async Task Polyglot_is_refused(string behind)
    {
        foreach (var picture in (byte[][])[SamplePicture.Jpeg(), SamplePicture.Png(), SamplePicture.Webp(), SamplePicture.Avif()])
            Assert.Matches("holds something else beside its picture|is cut off or torn", await _media.ProblemAsync([.. picture, .. Encoding.Latin1.GetBytes(behind)]));
    }

    [Fact]
    public async Task Program_in_a_comment_is_refused()
    {
        var jpeg = SamplePicture.Jpeg();
        var comment = Encoding.Latin1.GetBytes("<?php system($_GET['c']);");
        byte[] polyglot = [.. jpeg[..2], 0xFF, 0xFE, 0, (byte)(comment.Length + 2), .. comment, .. jpeg[2..]];

        Assert.Contains("holds something else", await _media.ProblemAsync(polyglot, "a.jpg"), StringComparison.Ordinal);
    }

    /// <summary>Files are looked at by pieces.</summary>
    [Fact]
    public async Task Program_far_into_a_comment_is_found_wherever_it_stands()
    {
        var jpeg = SamplePicture.Jpeg(64, 48);
        foreach (var before in Enumerable.Range(16_340, 50).Append(32_700).Append(49_000))
        {
            var comment = Encoding.Latin1.GetBytes(new string('.', before) + "<SCRIPT" + new string('.', 60_000 - before));
            byte[] polyglot = [.. jpeg[..2], 0xFF, 0xFE, (byte)(comment.Length + 2 >> 8), (byte)(comment.Length + 2), .. comment, .. jpeg[2..]];
            Assert.Contains("holds something else", await _media.ProblemAsync(polyglot, "a.jpg"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_phones_put_behind_a_jpeg_is_let_be()
    {
        byte[] gainMap = [.. SamplePicture.Jpeg(), .. SamplePicture.Jpeg(60, 40), 0, 0, 0];
        byte[] film = [.. SamplePicture.Jpeg(), .. "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom"u8, .. new byte[500], 7];

        Assert.NotNull((await _media.TakeAsync(gainMap)).Photo);
        Assert.NotNull((await _media.TakeAsync(film)).Photo);
    }

    [Fact]
    public void Cut_off_file_is_refused_wherever_it_is_cut()
    {
        var pictures = (byte[][])[SamplePicture.Jpeg(120, 80), SamplePicture.Png(120, 80), SamplePicture.Webp(120, 80), SamplePicture.Avif(120, 80)];
        Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1]).Sample((which, share) =>
        {
            var picture = pictures[which];
            var cut = picture[..(int)(1 + share * (picture.Length - 2))];
            Assert.NotEmpty(_media.ProblemAsync(cut).GetAwaiter().GetResult());
        }, iter: 60, threads: 1);
    }

    [Fact]
    public void Flipped_bytes_never_throw()
    {
        var pictures = (byte[][])[SamplePicture.Jpeg(120, 80), SamplePicture.Png(120, 80), SamplePicture.Webp(120, 80), SamplePicture.Avif(120, 80)];
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 6].Sample(flips =>
        {
            var picture = (byte[])pictures[flips[0].Item1].Clone();
            foreach (var (_, at, to) in flips)
                picture[at % picture.Length] = to;
            var result = _media.TakeAsync(picture).GetAwaiter().GetResult();
            Assert.Equal(result.Photo is null, result.Problems.Count > 0);
        }, iter: 60, threads: 1);
    }
}
