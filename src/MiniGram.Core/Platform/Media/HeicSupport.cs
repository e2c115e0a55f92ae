using NetVips;

namespace MiniGram.Platform.Media;

/// <summary>Whether the libvips at hand decodes HEIC. The one that comes with the program does not, since HEVC is patented; a system's may.</summary>
internal static class HeicSupport
{
    // A red square of 16 by 16 pixels. Opening it is no proof: libvips reads the header of what it then can't decode.
    private const string Sample =
        "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAABAAEAAAADhpbG9jAQ" +
        "AAAERAAAIAAQAAAAAAAAHRAAEAAAAAAAAAJgACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAADYaXBycAAA" +
        "ALZpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFluqumubgQEDAgAAAAwCAAAADAI" +
        "QiAAEABkQBwXPBiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAEAAAABAAAAAQcGl4aQAAAAADCAgIAAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGlt" +
        "ZwACAAEAAQAAAC5tZGF0AAAAIigBrwQSE0zg+OnCaD/Sp/kmVeuvJ+2rK+NJn3exGJKp/6A=";

    private static readonly Lazy<bool> s_decodes = new(Probe);

    /// <summary>Found out once, by decoding a picture.</summary>
    public static bool Decodes => s_decodes.Value;

    private static bool Probe()
    {
        try
        {
            using var image = Image.HeifloadBuffer(Convert.FromBase64String(Sample));
            return image.Avg() > 0;
        }
        catch (VipsException)
        {
            return false;
        }
    }
}
