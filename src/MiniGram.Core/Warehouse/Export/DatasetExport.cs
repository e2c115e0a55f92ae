using MiniGram.Model;
using MiniGram.Warehouse.Export.Csv;
using MiniGram.Warehouse.Export.Database;
using MiniGram.Warehouse.Export.Parquet;

namespace MiniGram.Warehouse.Export;

/// <summary>Writes a data set into a folder. Disposed at any moment, it lets go of its files; what is complete stays.</summary>
public abstract class DatasetExport : IDatasetSink, IDisposable
{
    /// <summary>Begins; the files are made as the tables are opened.</summary>
    /// <param name="folder">Is there, and holds no file of the same names.</param>
    /// <param name="options">As what.</param>
    public static DatasetExport Begin(string folder, ExportOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RowGroupSize, 1);
        return options.Format switch
        {
            ExportFormat.Csv => new FileExport(folder, ".csv", (table, file) => new CsvTableSink(table, file, compressed: false)),
            ExportFormat.GzippedCsv => new FileExport(folder, ".csv.gz", (table, file) => new CsvTableSink(table, file, compressed: true)),
            ExportFormat.Parquet => new FileExport(folder, ".parquet", (table, file) => new ParquetTableSink(table, file, options.RowGroupSize)),
            _ => new DatabaseExport(Path.Combine(folder, DatabaseExport.FileName)),
        };
    }

    /// <inheritdoc/>
    public abstract ITableSink Open(TableSchema table);

    /// <summary>Ends, when all tables are complete, and tells what was written.</summary>
    public abstract IReadOnlyList<ExportedFile> Finish();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the files.</summary>
    protected abstract void Dispose(bool disposing);
}
