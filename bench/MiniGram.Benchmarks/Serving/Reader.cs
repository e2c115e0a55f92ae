namespace MiniGram.Benchmarks.Serving;

/// <summary>A member who is signed in.</summary>
/// <param name="Session">The cookie that says so, <c>name=value</c>.</param>
/// <param name="Paths">Which page of each kind they read.</param>
internal sealed record Reader(string Session, IReadOnlyDictionary<string, string> Paths)
{
    /// <summary>The kinds of pages.</summary>
    public static IReadOnlyList<string> Pages { get; } = ["home", "around", "profile", "photo", "tag"];

    /// <summary>What a browser that runs the site's script sends along.</summary>
    public string Cookies => Session + "; minigram-clock=0";
}
