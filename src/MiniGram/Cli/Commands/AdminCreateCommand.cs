using System.CommandLine;
using MiniGram.Platform.Accounts;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram admin create</c>: an account with a role.</summary>
internal static class AdminCreateCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var role = new Option<string>("--role") { Description = $"One of {string.Join(", ", RoleNames.All)}.", HelpName = "ROLE", DefaultValueFactory = _ => "administrator" };
        var display = new Option<string?>("--display-name") { Description = "The name that others read. [default: the user name]", HelpName = "TEXT" };
        var command = new Command("create", "Makes an account, by default an administrator's. The password is asked for, or read from standard input.") { role, display };
        var verb = new AccountVerb(command);
        command.SetAction(parsed => verb.RunAsync(parsed, async (members, name) =>
        {
            var given = RoleInput.Parse(parsed.GetRequiredValue(role));
            var made = await members.CreateAsync(new SignUp(name, parsed.GetValue(display) ?? "", PasswordInput.Read(terminal)), given, cancellationToken);
            var account = made.Value ?? throw new CliException([.. made.Problems.Select(problem => problem.Words)]);
            terminal.Output.WriteLine($"'{account.Username}' is there, as {RoleNames.Of(account.Role)}.");
        }, cancellationToken).GetAwaiter().GetResult());
        return command;
    }
}
