namespace MiniGram.Reporting.Pdf;

/// <summary>Finds an installed Chromium, Chrome or Edge.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <param name="chosen">By the caller, or null to look: first at <c>CHROME_PATH</c>, then on the <c>PATH</c>, then where installers put it.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <exception cref="ChromiumException">There is none; says what was looked for.</exception>
    public static string Find(string? chosen, Func<string, string?> environment)
    {
        if (chosen is { Length: > 0 })
            return Existing(chosen, environment) ?? throw new ChromiumException($"The PDF needs a Chromium: there is no program '{chosen}'. Name an installed Chromium, Chrome or Edge, or leave the option out to have one looked for.");
        if (environment("CHROME_PATH") is { Length: > 0 } named)
            return Existing(named, environment) ?? throw new ChromiumException($"The PDF needs a Chromium: CHROME_PATH names '{named}', which is not there.");
        return Names.Select(name => Existing(name, environment)).FirstOrDefault(path => path is not null)
            ?? Places.FirstOrDefault(File.Exists)
            ?? throw new ChromiumException($"The PDF needs an installed Chromium, and there is none: looked at CHROME_PATH, for {string.Join(", ", Names)} on the PATH, and for Chrome, Chromium and Edge where their installers put them. Install one, or leave pdf out of the formats.");
    }

    private static string? Existing(string program, Func<string, string?> environment)
    {
        if (program.Contains('/', StringComparison.Ordinal) || program.Contains('\\', StringComparison.Ordinal))
            return File.Exists(program) ? Path.GetFullPath(program) : null;
        var suffixes = OperatingSystem.IsWindows() ? new[] { ".exe" } : [""];
        return (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => suffixes.Select(suffix => Path.Combine(folder, program + suffix)))
            .FirstOrDefault(File.Exists);
    }
}
