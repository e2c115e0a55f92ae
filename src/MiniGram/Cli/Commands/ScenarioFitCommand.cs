using System.CommandLine;
using MiniGram.Cli.Fitting;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram scenario fit</c>: from a data set to a scenario whose world resembles it.</summary>
internal sealed class ScenarioFitCommand
{
    private const int UsualRounds = 5;
    private readonly Option<string> _out = new("--out", "-o") { Description = "The scenario to write; beside it FILE.fit.json says how well it fits. Replaces only what fit has made.", HelpName = "FILE.yaml", Required = true };
    private readonly Option<string?> _rounds = new("--rounds") { Description = $"How many worlds to try, each nearer than the one before; the best is kept. [default: {UsualRounds}]", HelpName = "NUMBER" };
    private readonly Option<string?> _seed = new("--seed") { Description = "The seed of the scenario. [default: 1]", HelpName = "NUMBER" };
    private readonly Option<bool> _keepTags = new("--keep-tags") { Description = "Give the tags their names; else they are numbered, and nothing that users wrote is in the scenario." };
    private readonly DatasetOptions _dataset;

    private ScenarioFitCommand(Command command)
    {
        _dataset = new(command, _out);
        foreach (var option in new Option[] { _rounds, _seed, _keepTags })
            command.Options.Add(option);
    }

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("fit", "Writes a scenario whose world resembles the given data, and tells how well.");
        var fit = new ScenarioFitCommand(command);
        command.SetAction(parsed => (int)fit.Run(parsed, terminal, cancellationToken));
        return command;
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var options = _dataset.Warehouse(parsed, problems);
        var rounds = WholeNumber.Parse("--rounds", parsed.GetValue(_rounds), 1, 100, problems);
        var seed = WholeNumber.Parse("--seed", parsed.GetValue(_seed), 0, long.MaxValue, problems);
        var file = parsed.GetRequiredValue(_out);
        if (FitFile.Problem(file) is { } problem)
            problems.Add(problem);
        if (problems.Count > 0)
            throw new CliException(problems);

        var request = new FitRequest(_dataset.Folder(parsed), Path.GetFullPath(file), seed ?? 1, (int)(rounds ?? UsualRounds), parsed.GetValue(_keepTags), options);
        var quiet = _dataset.IsQuiet(parsed);
        var result = ProgressDisplay.Run(terminal, quiet, progress => FitRun.Run(request, progress, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        FitFile.Write(result, request);
        if (!quiet)
            Print(terminal.Output, result, request);
        return ExitCode.Success;
    }

    private static void Print(TextWriter output, FitResult result, FitRequest request)
    {
        foreach (var line in FitText.Table(result.Likeness))
            output.WriteLine(line);
        output.WriteLine();
        foreach (var line in FitText.Missed(result.Missed))
            output.WriteLine(line);
        output.WriteLine($"Near in {result.Likeness.Count(each => each.Passed)} of {result.Likeness.Count} respects. The scenario is in {Terminal.Printable(request.File)}, the table in {Terminal.Printable(FitFile.Beside(request.File))}");
        output.WriteLine($"Make its world with: minigram generate --scenario \"{Terminal.Printable(request.File)}\" --out \"{Terminal.Printable(Path.ChangeExtension(request.File, null))}\"");
    }
}
