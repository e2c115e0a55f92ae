namespace MiniGram.Model;

/// <summary>Takes a data set, table by table.</summary>
public interface IDatasetSink
{
    /// <summary>Begins a table. Each of the seven is opened once, and the next only after the one before was completed.</summary>
    ITableSink Open(TableSchema table);
}
