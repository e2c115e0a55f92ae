namespace MiniGram.Web.Hosting;

/// <summary>Every setting of the site, in the order of the documentation.</summary>
public static class SettingDefinitions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SettingDefinition> All { get; } =
    [
        new("data", "FOLDER", "a folder", "The folder of photos, keys and the SQLite database, made when missing. [default: minigram-data]",
            (s, text) => s with { Data = Filled(text) }),
        new("database", "CONNECTION", "a PostgreSQL connection string, such as 'Host=localhost;Database=minigram'", "PostgreSQL instead of SQLite, such as \"Host=localhost;Database=minigram\".",
            (s, text) => s with { Database = text.Contains('=', StringComparison.Ordinal) ? text : throw new FormatException() }),
        new("urls", "LIST", "one or more addresses, with ';' between them", "Where to listen, with ';' between several. [default: http://localhost:8080]",
            (s, text) => s with { Urls = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } urls ? urls : throw new FormatException() }),
        new("sign-up", "open|closed", "'open' or 'closed'", "Whether people may make accounts themselves. [default: open]",
            (s, text) => s with { SignUp = text switch { "open" => true, "closed" => false, _ => throw new FormatException() } }),
        new("behind-proxy", "true|false", "'true' or 'false'", "Whether your own proxy stands before the site, so that its X-Forwarded-For and X-Forwarded-Proto are true. [default: false]",
            (s, text) => s with { BehindProxy = text switch { "true" => true, "false" => false, _ => throw new FormatException() } }),
        new("log", "text|json|none", "'text', 'json' or 'none'", "How the log on standard error looks. It holds no names and no addresses. [default: text]",
            (s, text) => s with { Log = text switch { "text" => LogFormat.Text, "json" => LogFormat.Json, "none" => null, _ => throw new FormatException() } }),
    ];

    private static string Filled(string text) => text.Length > 0 ? text : throw new FormatException();
}
