using System.Data.Common;
using System.Text;
using MiniGram.Warehouse.Reading;

namespace MiniGram.Warehouse.Typed;

/// <summary>A row of a source whose columns have types as text, one field for each of the table's columns.</summary>
internal sealed class TypedRecord : IRecord
{
    private readonly List<byte[]?> _fields = [];

    /// <summary>Takes the reader's current row, without its first column.</summary>
    public void Take(DbDataReader reader)
    {
        _fields.Clear();
        for (var column = 1; column < reader.FieldCount; column++)
            _fields.Add(reader.IsDBNull(column) ? null : Encoding.UTF8.GetBytes(reader.GetString(column)));
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Field(int position) => _fields[position];

    /// <inheritdoc/>
    public bool IsAbsent(int position) => _fields[position] is null;
}
