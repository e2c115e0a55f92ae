using System.CommandLine;
using MiniGram.Warehouse;

namespace MiniGram.Cli.Commands;

/// <summary>Where the data is and how much of the machine may be used: the same flags for every verb that reads data.</summary>
internal sealed class DatasetOptions
{
    private readonly Option<string> _data = new("--data") { Description = "The folder with the seven tables as CSV, .csv.gz, Parquet or one .duckdb file.", HelpName = "FOLDER", Required = true };
    private readonly MachineOptions _machine = new("What the warehouse may hold before it spills to disk, such as 4GB or 50%.", "Worker threads.");
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print problems and results only." };

    /// <param name="command">Gets the options.</param>
    /// <param name="beside">Stands right after the data's folder in the help, or null.</param>
    public DatasetOptions(Command command, Option? beside = null)
    {
        command.Options.Add(_data);
        if (beside is not null)
            command.Options.Add(beside);
        _machine.AddTo(command);
        command.Options.Add(_quiet);
    }

    public string Folder(ParseResult parsed) => parsed.GetRequiredValue(_data);

    /// <summary>What is wrong with the folder, told beside other mistakes; loading finds it by itself.</summary>
    public IReadOnlyList<string> FolderProblems(ParseResult parsed) => DatasetLoader.Problems(Folder(parsed));

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    /// <summary>How much of the machine to use; an amount that is none is added to <paramref name="problems"/>.</summary>
    public WarehouseOptions Warehouse(ParseResult parsed, List<string> problems) => _machine.Read(parsed, problems);
}
