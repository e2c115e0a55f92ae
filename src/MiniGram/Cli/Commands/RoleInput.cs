using MiniGram.Model;
using MiniGram.Platform.Accounts;

namespace MiniGram.Cli.Commands;

/// <summary>A role as it is typed on the command line.</summary>
internal static class RoleInput
{
    /// <summary>The role of that name, or a mistake that says which there are.</summary>
    public static Role Parse(string text)
    {
        if (RoleNames.Read(text) is { } role)
            return role;
        var near = NearMiss.Of(text.ToLowerInvariant(), RoleNames.All);
        throw new CliException([$"There is no role '{Terminal.Printable(text)}'.{(near is null ? $" There are {string.Join(", ", RoleNames.All)}." : $" Did you mean '{near}'?")}"]);
    }
}
