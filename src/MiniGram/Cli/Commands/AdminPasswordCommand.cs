using System.CommandLine;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram admin password</c>: for someone who forgot theirs.</summary>
internal static class AdminPasswordCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("password", "Sets an account's password, which is asked for or read from standard input, and signs it out everywhere.");
        var verb = new AccountVerb(command);
        command.SetAction(parsed => verb.RunAsync(parsed, async (members, name) =>
        {
            var account = await AccountVerb.FindAsync(members, name, cancellationToken);
            var changed = await members.SetPasswordAsync(account.Id, PasswordInput.Read(terminal), cancel: cancellationToken);
            if (changed.Value is null)
                throw new CliException([.. changed.Problems.Select(problem => problem.Words)]);
            terminal.Output.WriteLine($"'{account.Username}' has a new password and is signed out everywhere.");
        }, cancellationToken).GetAwaiter().GetResult());
        return command;
    }
}
