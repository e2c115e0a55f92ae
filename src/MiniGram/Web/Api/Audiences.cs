using MiniGram.Platform.Photos;
using MiniGram.Web.Components;

namespace MiniGram.Web.Api;

/// <summary>Audiences as forms of programs name them: like the site's own forms.</summary>
internal static class Audiences
{
    /// <summary>In words, for a problem.</summary>
    public static string Choices => string.Join(", ", Enum.GetValues<Audience>().Select(audience => $"'{AudienceWords.Value(audience)}'"));

    /// <summary>Everyone for an empty text; null for one that is no audience.</summary>
    public static Audience? Read(string text) => text.Length == 0 ? Audience.Public : AudienceWords.Read(text);
}
