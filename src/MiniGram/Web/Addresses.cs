namespace MiniGram.Web;

/// <summary>Where the pages are.</summary>
internal static class Addresses
{
    /// <summary>A member's profile.</summary>
    public static string Profile(string username) => "/@" + Uri.EscapeDataString(username);

    /// <summary>The page of a tag.</summary>
    /// <param name="name">Without its '#'.</param>
    public static string Tag(string name) => "/tags/" + Uri.EscapeDataString(name);

    /// <summary>The page of a photo.</summary>
    public static string Photo(long id) => $"/photos/{id}";

    /// <summary>A path of this site, or null: whatever a form brings along must not lead elsewhere.</summary>
    public static string? Local(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : null;
}
