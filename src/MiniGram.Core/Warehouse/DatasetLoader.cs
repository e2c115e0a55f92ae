using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using System.Text;
using MiniGram.Model;
using MiniGram.Warehouse.Auditing;
using MiniGram.Warehouse.Csv;
using MiniGram.Warehouse.Files;
using MiniGram.Warehouse.Reading;
using MiniGram.Warehouse.Typed;

namespace MiniGram.Warehouse;

/// <summary>Reads a folder of seven tables into a warehouse and audits them.</summary>
public static class DatasetLoader
{
    private const int MostYearsAhead = 50;

    /// <summary>What is wrong with a folder before anything in it is read: files that are missing or doubtful. Empty where nothing is.</summary>
    public static IReadOnlyList<string> Problems(string folder)
    {
        var problems = new List<string>();
        DataFolder.Find(folder, problems);
        return problems;
    }

    /// <summary>Loads. The same bytes give the same rows in the same order, and the same audit, with any number of threads.</summary>
    /// <param name="request">What to load and how.</param>
    /// <param name="progress">Told how far it is, from several threads.</param>
    /// <param name="cancellationToken">Stops within moments and leaves no warehouse behind.</param>
    /// <exception cref="DatasetException">Files or columns are missing, doubtful or damaged; it lists all problems.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static LoadedDataset Load(LoadRequest request, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var files = DataFolder.Find(request.Folder, problems);
        var warehouse = DuckDbWarehouse.Open(request.Options);
        try
        {
            using var rejected = new RejectedFolder(request.RejectedFolder);
            var tables = Read(files, warehouse, rejected, request, problems, progress, cancellationToken);
            return Audited(tables, warehouse, request, progress, cancellationToken);
        }
        catch
        {
            warehouse.Dispose();
            throw;
        }
    }

    private static LoadedTable[] Read(IReadOnlyList<TableFile> files, DuckDbWarehouse warehouse, RejectedFolder rejected, LoadRequest request, List<string> problems, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        using var connection = warehouse.Connect();
        var isAttached = TypedSource.Attach(files, connection, problems);
        var inputs = problems.Count > 0 && !isAttached && files.Any(file => file.Format == FileFormat.DuckDb) ? [] : Open(files, warehouse, problems);
        if (problems.Count > 0)
            throw new DatasetException(problems);
        var tables = Read(inputs, warehouse, rejected, request, progress, cancellationToken);
        if (isAttached)
            TypedSource.Detach(connection);
        return tables;
    }

    private static List<TableInput> Open(IReadOnlyList<TableFile> files, DuckDbWarehouse warehouse, List<string> problems)
    {
        using var connection = warehouse.Connect();
        var (inputs, hashes) = (new List<TableInput>(), new FileHashes());
        foreach (var file in files)
        {
            try
            {
                TableInput? input = file.Format is FileFormat.Parquet or FileFormat.DuckDb ? TypedInput.Open(file, connection, hashes, problems) : CsvInput.Open(file, problems);
                if (input is not null)
                    inputs.Add(input);
            }
            catch (Exception unreadable) when (IsOfTheFile(unreadable))
            {
                problems.Add($"'{file.Name}' can't be read: {unreadable.Message}");
            }
        }

        return inputs;
    }

    private static LoadedTable[] Read(List<TableInput> inputs, DuckDbWarehouse warehouse, RejectedFolder rejected, LoadRequest request, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        var meter = new LoadMeter([.. inputs.Select(input => input.File)], progress);
        var tables = new LoadedTable?[inputs.Count];
        var problems = new string?[inputs.Count];

        // The largest first: likes and comments are most of a data set, and each is read by one thread.
        var order = Enumerable.Range(0, inputs.Count).OrderByDescending(index => inputs[index].File.Bytes);
        Each(order, request.Options.Threads, index =>
        {
            var input = inputs[index];
            using var connection = warehouse.Duplicate();
            connection.Execute(StoredTable.Create(input.File.Table, request.IncludeCommentText), cancellationToken);
            try
            {
                tables[index] = input.Load(connection, request.IncludeCommentText, rejected.For(input.File), meter, cancellationToken);
            }
            catch (Exception unreadable) when (IsOfTheFile(unreadable) || unreadable is DatasetException)
            {
                problems[index] = unreadable is DatasetException ? unreadable.Message : $"'{input.File.Name}' can't be read to its end: {unreadable.Message}";
            }
        }, cancellationToken);

        return problems.OfType<string>().ToList() is { Count: > 0 } found ? throw new DatasetException(found) : [.. tables.OfType<LoadedTable>()];
    }

    private static void Each(IEnumerable<int> order, int threads, Action<int> run, CancellationToken cancellationToken)
    {
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
            Parallel.ForEach(Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering), options, run);
        }
        catch (AggregateException several)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private static LoadedDataset Audited(IReadOnlyList<LoadedTable> tables, DuckDbWarehouse warehouse, LoadRequest request, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        using var connection = warehouse.Connect();
        var span = new DataSpan(connection, cancellationToken);
        var (oldest, newest) = span.OfAll();
        if (oldest >= request.AsOf)
            throw new DatasetException([string.Create(CultureInfo.InvariantCulture, $"as-of {request.AsOf:yyyy-MM-dd HH:mm:ss} is before all data in '{request.Folder}', which reach from {oldest:yyyy-MM-dd HH:mm:ss} to {newest:yyyy-MM-dd HH:mm:ss}; give a later moment, or leave as-of out to take {DataSpan.EndOf(newest):yyyy-MM-dd}.")]);
        if (request.AsOf > DataSpan.EndOf(newest).AddYears(MostYearsAhead))
            throw new DatasetException([string.Create(CultureInfo.InvariantCulture, $"as-of {request.AsOf:yyyy-MM-dd HH:mm:ss} is more than {MostYearsAhead} years after all data in '{request.Folder}', which reach from {oldest:yyyy-MM-dd HH:mm:ss} to {newest:yyyy-MM-dd HH:mm:ss}; give an earlier moment, or leave as-of out to take {DataSpan.EndOf(newest):yyyy-MM-dd}.")]);
        var asOf = request.AsOf ?? DataSpan.EndOf(newest);
        var audit = new DataAudit(connection, tables, asOf, progress, cancellationToken).Run();
        var (first, last) = span.OfRowsThatCount();
        return new(
            warehouse,
            request.Name ?? new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Folder))).Name,
            [.. tables.Select(table => new TableSource(table.File.Table.Name, table.File.Name, table.Map.Names, table.Map.Ignored, table.Rows, table.Unreadable.Rows, table.Sha256))],
            Combined(tables),
            first,
            last,
            asOf,
            audit);
    }

    private static string Combined(IReadOnlyList<LoadedTable> tables) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(tables.Select(table => $"{table.Sha256}\n")))));

    private static bool IsOfTheFile(Exception exception) => exception is IOException or UnauthorizedAccessException or InvalidDataException;
}
