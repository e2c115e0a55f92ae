using System.CommandLine;
using MiniGram.Cli.Generation;
using MiniGram.Model;
using MiniGram.Warehouse.Export;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram generate</c>: from a scenario to a folder of seven tables, with the truth beside them, or to a stream of events.</summary>
internal sealed class GenerateCommand
{
    private const string Stream = "-";
    private readonly Option<string> _scenario = new("--scenario", "-s") { Description = "A preset's name or a YAML file; 'minigram scenario list' shows the presets.", HelpName = "NAME|FILE", DefaultValueFactory = _ => "realistic" };
    private readonly Option<string> _out = new("--out", "-o") { Description = "The folder for the seven tables, made when missing. A world that is there already is replaced in one step. With - all rows go to standard output instead, as lines of JSON in the order of time.", HelpName = "FOLDER|-", Required = true };
    private readonly Option<string[]> _set = new("--set") { Description = "Sets a knob, as in users.count=10000. May be given several times.", HelpName = "PATH=VALUE" };
    private readonly Option<string?> _seed = new("--seed") { Description = "Another world of the same kind. [default: the scenario's own]", HelpName = "NUMBER" };
    private readonly PeriodOptions _period = new();
    private readonly Option<bool> _byTime = new("--by-time") { Description = "Write the rows of each table in the order of time, as those of periods and streams always are." };
    private readonly SpeedOption _speed = new();
    private readonly Option<string> _format = new("--format") { Description = "csv, csv.gz, parquet or duckdb.", HelpName = "FORMAT", DefaultValueFactory = _ => "csv" };
    private readonly Option<string?> _rowGroupSize = new("--row-group-size") { Description = "Rows in a row group of a Parquet file. [default: 1000000]", HelpName = "NUMBER" };
    private readonly MachineOptions _machine = new("What sorting by time and the check may hold before they spill to disk, such as 4GB or 50%.", "Worker threads; the world is the same with any number.");
    private readonly Option<bool> _noCheck = new("--no-check") { Description = "Do not read the written files back to look for faults that the scenario does not ask for." };
    private readonly Option<bool> _strict = new("--strict") { Description = "End with exit code 2 when a knob is outside of its tolerance, or the check finds a fault that the scenario does not ask for; the world is written all the same." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print problems only." };

    private GenerateCommand(Command command)
    {
        foreach (var option in new Option[] { _scenario, _out, _set, _seed })
            command.Options.Add(option);
        _period.AddTo(command);
        command.Options.Add(_byTime);
        _speed.AddTo(command);
        command.Options.Add(_format);
        command.Options.Add(_rowGroupSize);
        _machine.AddTo(command);
        command.Options.Add(_noCheck);
        command.Options.Add(_strict);
        command.Options.Add(_quiet);
    }

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("generate", "Makes a synthetic world: seven tables by the distributions of a scenario, and the truth about them beside.");
        var generate = new GenerateCommand(command);
        command.SetAction(parsed => (int)generate.Run(parsed, terminal, cancellationToken));
        return command;
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var isStream = parsed.GetRequiredValue(_out) == Stream;
        var seed = WholeNumber.Parse("--seed", parsed.GetValue(_seed), 0, long.MaxValue, problems);
        var machine = _machine.Read(parsed, problems);
        var speed = _speed.Read(parsed, isStream, problems);
        var export = isStream ? null : Export(parsed, problems);
        if (isStream)
            problems.AddRange(new Option[] { _format, _rowGroupSize, _noCheck, _strict }.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => $"{option.Name} is for a folder; a stream is lines of JSON and nothing else."));
        var source = Problems.Collect(() => new ScenarioSource(parsed.GetRequiredValue(_scenario), parsed.GetValue(_set) ?? [], seed), problems);
        var period = _period.Read(parsed, source, problems);
        if (source?.Faults.Unreadable > 0 && export?.Format is ExportFormat.Parquet or ExportFormat.DuckDb)
            problems.Add($"--format {ExportFormats.Word(export.Format)}: the scenario asks for unreadable values (dirt.unreadable), which only text can hold; write it as csv, or set dirt.unreadable=0.");
        if (problems.Count > 0)
            throw new CliException(problems);

        var quiet = parsed.GetValue(_quiet);
        if (isStream)
        {
            new StreamRun(source!, period ?? Period.Always, machine, speed).Run(terminal, quiet, cancellationToken);
            return ExitCode.Success;
        }

        var request = new GenerationRequest(source!, parsed.GetRequiredValue(_out), export!, machine, Check: !parsed.GetValue(_noCheck)) { Period = period, IsByTime = parsed.GetValue(_byTime) };
        var (result, folder) = ProgressDisplay.Run(terminal, quiet, progress => GenerationRun.Run(request, progress, cancellationToken));
        if (!quiet)
            GenerationSummary.Print(terminal.Output, result, folder);
        if (!parsed.GetValue(_strict) || result.Passed)
            return ExitCode.Success;
        terminal.Output.Flush(); // Or the line would stand in the middle of the summary where both go to one file.
        terminal.Error.WriteLine($"minigram: --strict: not all of the world is as asked for; see {Terminal.Printable(Path.Combine(folder, "generation.html"))}.");
        return ExitCode.AuditError;
    }

    private ExportOptions Export(ParseResult parsed, List<string> problems)
    {
        var before = problems.Count;
        var format = ExportFormats.Parse(parsed.GetRequiredValue(_format), problems);
        var rowGroupSize = WholeNumber.Parse("--row-group-size", parsed.GetValue(_rowGroupSize), 1, int.MaxValue, problems);
        if (rowGroupSize is not null && format != ExportFormat.Parquet && problems.Count == before)
            problems.Add("--row-group-size is for --format parquet only.");
        return new(format, (int)(rowGroupSize ?? ExportOptions.UsualRowGroupSize));
    }
}
