using System.CommandLine;
using System.CommandLine.Invocation;
using System.Data.Common;
using MiniGram.Cli.Commands;
using MiniGram.Model;
using MiniGram.Warehouse.Files;

namespace MiniGram.Cli;

/// <summary>The command line: finds the verb, runs it, and turns what goes wrong into words and an exit code.</summary>
public static class CliApplication
{
    /// <summary>Runs one command.</summary>
    /// <param name="arguments">As from the shell, without the program's name.</param>
    /// <param name="terminal">Where to write.</param>
    /// <param name="cancellationToken">Stops cleanly; nothing half-written stays.</param>
    public static ExitCode Run(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var root = Root(terminal, cancellationToken);
        try
        {
            var parsed = root.Parse(arguments.Count == 0 ? ["--help"] : arguments);
            if (parsed.Action is ParseErrorAction)
                return Fail(terminal, [.. Mistakes(parsed), $"'minigram {Verb(parsed)}--help' shows what there is."]);
            var code = (ExitCode)parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
            terminal.Output.Flush();
            return code;
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Success; // The reader, such as head, has had enough.
        }
        catch (Exception stopped) when (cancellationToken.IsCancellationRequested && IsCancellation(stopped))
        {
            terminal.Error.WriteLine("Stopped. Nothing was changed.");
            return ExitCode.Cancelled;
        }
        catch (Exception failure)
        {
            return Fail(terminal, Problems(failure));
        }
    }

    /// <summary>Every verb with its flags and help.</summary>
    internal static RootCommand Root(Terminal terminal, CancellationToken cancellationToken)
    {
        var root = new RootCommand("MiniGram, a photo-sharing platform that understands itself: makes an honest marketing report from its seven tables, and worlds to try it on.")
        {
            DemoCommand.Create(terminal, cancellationToken),
            GenerateCommand.Create(terminal, cancellationToken),
            ReportCommand.Create(terminal, cancellationToken),
            AuditCommand.Create(terminal, cancellationToken),
            QueryCommand.Create(terminal, cancellationToken),
            ScenarioCommand.Create(terminal, cancellationToken),
            TaxonomyCommand.Create(terminal),
            ImportCommand.Create(terminal, cancellationToken),
            ExportCommand.Create(terminal, cancellationToken),
            ServeCommand.Create(terminal, cancellationToken),
            AdminCommand.Create(terminal, cancellationToken),
            BackupCommand.Create(terminal, cancellationToken),
            RestoreCommand.Create(terminal, cancellationToken),
        };
        Help.Install(root, terminal.Width);
        return root;
    }

    // A mistyped verb or flag is named once, with what may have been meant; what follows from it is not worth a line.
    private static IEnumerable<string> Mistakes(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        string[] known = [.. command.Options.Select(option => option.Name), .. command.Subcommands.Select(verb => verb.Name), "--help"];
        var unknown = parsed.UnmatchedTokens
            .Where((token, n) => n == 0 || IsFlag(token) || !IsFlag(parsed.UnmatchedTokens[n - 1])) // What follows an unknown flag is its value.
            .Select(token => (Token: token, Near: NearMiss.Of(token.ToLowerInvariant(), known)))
            .ToList();
        foreach (var (token, near) in unknown)
            yield return $"There is no '{Terminal.Printable(token)}' here.{(near is null ? "" : $" Did you mean '{near}'?")}";
        var meant = unknown.Select(mistake => mistake.Near).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var error in parsed.Errors.Where(error => !parsed.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal))))
        {
            if (!(command is RootCommand && unknown.Count > 0) && !meant.Any(option => error.Message.Contains($"'{option}'", StringComparison.Ordinal)))
                yield return error.Message;
        }
    }

    private static bool IsFlag(string token) => token.StartsWith('-');

    private static string Verb(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";

    // Parallel work wraps it.
    private static bool IsCancellation(Exception failure) =>
        failure is OperationCanceledException || (failure is AggregateException several && several.InnerExceptions.Any(IsCancellation));

    private static IReadOnlyList<string> Problems(Exception failure) => failure switch
    {
        ProblemsException known => known.Problems,
        AggregateException { InnerExceptions: [var only] } => Problems(only),
        _ when FullDisk.Of(failure.Message) is { } full => [full],
        IOException or UnauthorizedAccessException => [failure.Message],
        DbException when failure.Message.Contains("Out of Memory", StringComparison.OrdinalIgnoreCase) => [$"The memory is not enough; give more with --memory. {Terminal.Printable(failure.Message)}"],
        _ when Environment.GetEnvironmentVariable("MINIGRAM_DEBUG") == "1" => [failure.ToString()],
        _ => [$"This is a mistake in MiniGram: {failure.Message} ({failure.GetType().Name}). Please report it, with what MINIGRAM_DEBUG=1 prints for the same command."],
    };

    private static ExitCode Fail(Terminal terminal, IReadOnlyList<string> problems)
    {
        Quietly(terminal.Output.Flush);
        Quietly(() =>
        {
            foreach (var problem in problems)
                terminal.Error.WriteLine($"minigram: {string.Join('\n', problem.Split('\n').Select(line => Terminal.Printable(line.TrimEnd('\r'))))}");
        });
        return ExitCode.Error;
    }

    // Nobody may be there to read it any more, or the disk is full that it goes to.
    private static void Quietly(Action write)
    {
        try
        {
            write();
        }
        catch (Exception lost) when (lost is IOException or BrokenPipeException)
        {
        }
    }
}
