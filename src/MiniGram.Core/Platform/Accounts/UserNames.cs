using System.Text.RegularExpressions;

namespace MiniGram.Platform.Accounts;

/// <summary>What a user name may be: 2 to 30 of the letters a to z, digits, dot and underscore, beginning and ending with a letter or digit, no two dots in a row.</summary>
public static partial class UserNames
{
    private static readonly HashSet<string> Reserved =
    [
        "about", "account", "accounts", "admin", "administrator", "anonymous", "api", "everyone", "explore", "health", "help", "home", "me", "media", "minigram", "moderator", "moderators",
        "nobody", "notifications", "photo", "photos", "root", "search", "settings", "support", "system", "tag", "tags",
    ];

    /// <summary>The form by which names are compared: two names are one when theirs are equal.</summary>
    public static string KeyOf(string name) => name.Trim().ToLowerInvariant();

    /// <summary>What is wrong with a name, in a sentence; null when nothing is.</summary>
    public static string? ProblemWith(string name) => name switch
    {
        "" => "Choose a user name.",
        { Length: < 2 } => "A user name has at least 2 characters.",
        { Length: > 30 } => "A user name has at most 30 characters.",
        _ when !Allowed().IsMatch(name) => "A user name has letters a to z, digits, '.' and '_' only, begins and ends with a letter or digit, and has no two dots in a row.",
        _ when Reserved.Contains(KeyOf(name)) => $"'{name}' is a name that the site needs itself. Choose another one.",
        _ => null,
    };

    [GeneratedRegex(@"^[A-Za-z0-9](?:[A-Za-z0-9_]|\.(?!\.))*[A-Za-z0-9]\z")]
    private static partial Regex Allowed();
}
