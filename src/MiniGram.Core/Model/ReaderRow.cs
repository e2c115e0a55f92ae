using System.Data.Common;

namespace MiniGram.Model;

/// <summary>The row at which a database's reader stands.</summary>
internal sealed class ReaderRow(DbDataReader reader) : IDatasetRow
{
    public long Number(int column) => reader.GetInt64(column);

    public string Text(int column) => reader.GetString(column);
}
