using System.CommandLine;
using MiniGram.Warehouse;

namespace MiniGram.Cli.Commands;

/// <summary>Where the data is and how much of the machine may be used: the same flags for every verb that reads data.</summary>
internal sealed class DatasetOptions
{
    private readonly Option<string> _data = new("--data") { Description = "The folder with the seven tables as CSV, .csv.gz, Parquet or one .duckdb file.", HelpName = "FOLDER", Required = true };
    private readonly Option<string?> _memory = new("--memory") { Description = "What the warehouse may hold before it spills to disk, such as 4GB or 50%. [default: half of the machine]", HelpName = "SIZE" };
    private readonly Option<string?> _threads = new("--threads") { Description = "Worker threads. [default: one for each processor]", HelpName = "NUMBER" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print problems and results only." };

    /// <param name="command">Gets the options.</param>
    /// <param name="beside">Stands right after the data's folder in the help, or null.</param>
    public DatasetOptions(Command command, Option? beside = null)
    {
        command.Options.Add(_data);
        if (beside is not null)
            command.Options.Add(beside);
        command.Options.Add(_memory);
        command.Options.Add(_threads);
        command.Options.Add(_quiet);
    }

    public string Folder(ParseResult parsed) => parsed.GetRequiredValue(_data);

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    /// <summary>How much of the machine to use; an amount that is none is added to <paramref name="problems"/>.</summary>
    public WarehouseOptions Warehouse(ParseResult parsed, List<string> problems)
    {
        var options = WarehouseOptions.Default;
        if (parsed.GetValue(_memory) is { } memory)
        {
            try
            {
                options = options with { MemoryLimit = MemorySize.Parse(memory, MemorySize.OfMachine).Bytes };
            }
            catch (FormatException mistake)
            {
                problems.Add($"--memory: {mistake.Message}");
            }
        }

        if (WholeNumber.Parse("--threads", parsed.GetValue(_threads), 1, 1024, problems) is { } threads)
            options = options with { Threads = (int)threads };
        return options;
    }
}
