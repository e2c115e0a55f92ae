using System.CommandLine;
using System.Data.Common;
using MiniGram.Analytics;
using MiniGram.Analytics.Models;
using MiniGram.Cli.Parameters;
using MiniGram.Cli.Results;
using MiniGram.Warehouse;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram query</c>: the tables and marts for those who know SQL, read-only.</summary>
internal sealed class QueryCommand
{
    private readonly Argument<string?> _sql = new("sql") { Description = "One select over users, photos, tags, photo_tags, follows, likes, comments and the marts.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _format = new("--format") { Description = "table, csv or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };
    private readonly Option<bool> _tables = new("--tables") { Description = "List the tables and marts, a line for each column." };
    private readonly DatasetOptions _dataset;
    private readonly ParameterOptions _parameters;

    private QueryCommand(Command command)
    {
        command.Arguments.Add(_sql);
        _dataset = new DatasetOptions(command);
        command.Options.Add(_format);
        command.Options.Add(_tables);
        _parameters = new ParameterOptions(command, except: "exclude-suspected-bots"); // The marts hold both scopes.
    }

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("query", "Runs one SQL query over the data set's tables and marts, without changing anything.");
        var query = new QueryCommand(command);
        command.SetAction(parsed => (int)query.Run(parsed, terminal, cancellationToken));
        return command;
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var parameters = _parameters.Resolve(parsed, problems);
        var options = _dataset.Warehouse(parsed, problems);
        var format = parsed.GetRequiredValue(_format);
        if (format is not ("table" or "csv" or "json"))
            problems.Add($"--format: '{Terminal.Printable(format)}' is none of table, csv, json.");
        var sql = parsed.GetValue(_tables) ? TableList : parsed.GetValue(_sql);
        if (string.IsNullOrWhiteSpace(sql))
            problems.Add("There is no SQL to run. Give one select in quotes, such as \"select count(*) from likes\", or --tables to see what there is.");
        if (problems.Count > 0)
            throw new CliException([.. problems, .. _dataset.FolderProblems(parsed)]);
        ReadOnlyQuery.Check(sql!);

        using var warehouse = ProgressDisplay.Run(terminal, _dataset.IsQuiet(parsed), progress => Load(parsed, parameters, options, progress, cancellationToken));
        using var connection = warehouse.Connect();
        try
        {
            ReadOnlyQuery.Run(connection, sql!, ResultFormats.For(format, terminal.Output), cancellationToken);
        }
        catch (DbException mistake)
        {
            throw new CliException([$"The query failed: {Terminal.Printable(mistake.Message).Replace("␊", Environment.NewLine, StringComparison.Ordinal)}"]);
        }

        return ExitCode.Success;
    }

    private IWarehouse Load(ParseResult parsed, AnalysisParameters parameters, WarehouseOptions options, ProgressDisplay progress, CancellationToken cancellationToken)
    {
        var dataset = DatasetLoader.Load(new LoadRequest(_dataset.Folder(parsed), options, RejectedFolder: null, parameters.AsOf, IncludeCommentText: true), progress.Loading, cancellationToken);
        try
        {
            progress.Steps.Report("Building the marts");
            ModelRunner.Build(dataset.Warehouse, parameters with { AsOf = dataset.AsOf }, cancellationToken);
            ((DuckDbWarehouse)dataset.Warehouse).LockDown();
            return dataset.Warehouse;
        }
        catch
        {
            dataset.Dispose();
            throw;
        }
    }

    private const string TableList =
        """
        select
            table_name as "table",
            column_name as "column",
            lower(data_type) as "type"
        from information_schema.columns
        where table_schema = 'main'
            and not starts_with(table_name, 'raw_')
            and not starts_with(table_name, 'loaded_')
            and table_name not in ('left_out', 'excluded', 'profile_bits')
        order by table_name, ordinal_position
        """;
}
