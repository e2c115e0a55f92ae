using System.CommandLine;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Moderation;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram admin role</c>: what an account may do.</summary>
internal static class AdminRoleCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("role", "Gives an account a role.");
        var verb = new AccountVerb(command);
        var role = new Argument<string>("ROLE") { Description = $"One of {string.Join(", ", RoleNames.All)}." };
        command.Arguments.Add(role);
        command.SetAction(parsed => verb.RunAsync(parsed, async (database, members, name) =>
        {
            var given = RoleInput.Parse(parsed.GetRequiredValue(role));
            var account = await AccountVerb.FindAsync(members, name, cancellationToken);
            await new RoleService(database, TimeProvider.System).SetByOperatorAsync(account.Id, given, cancellationToken);
            terminal.Output.WriteLine($"'{account.Username}' is {RoleNames.Of(given)} now.");
            if (account.Suspended)
                terminal.Output.WriteLine("The account is suspended: the role counts once a moderator undoes that.");
        }, cancellationToken).GetAwaiter().GetResult());
        return command;
    }
}
