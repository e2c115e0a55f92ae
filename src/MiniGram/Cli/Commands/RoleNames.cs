using MiniGram.Model;
using MiniGram.Platform.Accounts;

namespace MiniGram.Cli.Commands;

/// <summary>The roles as words of the command line.</summary>
internal static class RoleNames
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetNames<Role>().Select(name => name.ToLowerInvariant())];

    /// <summary>The role of that name, or a mistake that says which there are.</summary>
    public static Role Parse(string text)
    {
        if (All.Contains(text, StringComparer.Ordinal))
            return Enum.Parse<Role>(text, ignoreCase: true);
        var near = NearMiss.Of(text.ToLowerInvariant(), All);
        throw new CliException([$"There is no role '{Terminal.Printable(text)}'.{(near is null ? $" There are {string.Join(", ", All)}." : $" Did you mean '{near}'?")}"]);
    }
}
