namespace MiniGram.Model;

/// <summary>Gives a data set, table by table.</summary>
public interface IDatasetSource
{
    /// <summary>Hands over every row of one of the seven tables, ordered by its key.</summary>
    /// <param name="table">Which.</param>
    /// <param name="take">Gets each row in turn; a row holds only until it returns.</param>
    /// <param name="cancellationToken">Stops within moments.</param>
    void Read(TableSchema table, Action<IDatasetRow> take, CancellationToken cancellationToken);
}
