namespace MiniGram.Model;

/// <summary>A row of one of the seven tables, its columns by their place in the table's schema.</summary>
public interface IDatasetRow
{
    /// <summary>An id, or a moment in microseconds since 1970-01-01 UTC.</summary>
    long Number(int column);

    /// <summary>A text.</summary>
    string Text(int column);
}
