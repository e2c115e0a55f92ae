namespace MiniGram.Synthesis.Writing;

/// <summary>Where photos would lie: at a host that no one can own (RFC 2606), since there are no pictures.</summary>
internal static class PhotoUrls
{
    public static void Write(int photo, TextBuffer text)
    {
        text.Append("https://photos.minigram.example/"u8);
        text.Append(photo + 1L);
        text.Append(".jpg"u8);
    }
}
