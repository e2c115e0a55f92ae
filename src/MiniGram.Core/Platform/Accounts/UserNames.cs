using System.Buffers;
using System.Text;

namespace MiniGram.Platform.Accounts;

/// <summary>What a user name may be: 2 to 30 of the letters a to z, digits, dot and underscore, beginning and ending with a letter or digit, no two dots in a row.</summary>
public static class UserNames
{
    private static readonly HashSet<string> Reserved =
    [
        "about", "account", "accounts", "admin", "administrator", "anonymous", "api", "everyone", "explore", "health", "help", "home", "me", "media", "minigram", "moderator", "moderators",
        "nobody", "notifications", "photo", "photos", "root", "search", "settings", "support", "system", "tag", "tags",
    ];

    private static readonly SearchValues<char> s_characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._");

    /// <summary>The form by which names are compared: two names are one when theirs are equal.</summary>
    public static string KeyOf(string name) => name.Trim().ToLowerInvariant();

    /// <summary>What is wrong with a name, in a sentence; null when nothing is.</summary>
    public static string? ProblemWith(string name) => name switch
    {
        "" => "Choose a user name.",
        { Length: < 2 } => "A user name has at least 2 characters.",
        { Length: > 30 } => "A user name has at most 30 characters.",
        _ when name.AsSpan().IndexOfAnyExcept(s_characters) is >= 0 and var place => $"Letters a to z, digits, dots and underscores only; {Foreign(name, place)}.",
        ['.' or '_', ..] => $"A user name begins with a letter or a digit; this one begins with '{name[0]}'.",
        [.., '.' or '_'] => $"A user name ends with a letter or a digit; this one ends with '{name[^1]}'.",
        _ when name.IndexOf("..", StringComparison.Ordinal) is >= 0 and var place => $"A user name has no two dots in a row; there are two after '{name[..place]}'.",
        _ when Reserved.Contains(KeyOf(name)) => $"'{name}' is a name that the site needs itself. Choose another one.",
        _ => null,
    };

    private static string Foreign(string name, int place)
    {
        var sign = Rune.TryGetRuneAt(name, place, out var rune) && !Rune.IsControl(rune) ? $"'{rune}'" : "a sign that can't be shown";
        return (name[place] == ' ' ? "there is a space" : $"there is {sign}") + (place == 0 ? " at the beginning" : $" after '{name[..place]}'");
    }
}
