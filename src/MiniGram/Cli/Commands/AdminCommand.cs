using System.CommandLine;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram admin</c>: accounts from the command line, such as the first one.</summary>
internal static class AdminCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken) => new("admin", "Makes accounts and changes their passwords and roles, also while the site runs.")
    {
        AdminCreateCommand.Create(terminal, cancellationToken),
        AdminPasswordCommand.Create(terminal, cancellationToken),
        AdminRoleCommand.Create(terminal, cancellationToken),
    };
}
