using System.Buffers.Text;
using System.Text;
using MiniGram.Platform.Feed;

namespace MiniGram.Web.Api;

/// <summary>Where the next page begins, in letters that programs pass on and do not read.</summary>
internal static class Cursor
{
    /// <summary>Null when there is no next page.</summary>
    public static string? Of(PageKey? next) => next is { } key ? Base64Url.EncodeToString(Encoding.ASCII.GetBytes(key.ToString())) : null;

    /// <summary>Reads one; null text is the first page.</summary>
    /// <param name="text">As the page before gave it.</param>
    /// <param name="after">Null for the first page.</param>
    public static bool TryRead(string? text, out PageKey? after)
    {
        after = null;
        if (string.IsNullOrEmpty(text))
            return true;
        if (text.Length > 100 || !Base64Url.IsValid(text))
            return false;
        after = PageKey.Read(Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)));
        return after is not null;
    }
}
