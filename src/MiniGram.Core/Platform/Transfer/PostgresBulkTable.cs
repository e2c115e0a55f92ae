using Npgsql;
using NpgsqlTypes;

namespace MiniGram.Platform.Transfer;

/// <summary>One COPY.</summary>
internal sealed class PostgresBulkTable(NpgsqlBinaryImporter importer) : IBulkTable
{
    private bool _isBegun;

    public void Add(long value)
    {
        Begin();
        importer.Write(value, NpgsqlDbType.Bigint);
    }

    public void Add(string value)
    {
        if (value.Contains('\0', StringComparison.Ordinal))
            throw new TransferException($"PostgreSQL can't hold the character NUL, which stands in '{value.Replace('\0', '\u2400')}'. Take it out of the data, or import into SQLite.");
        Begin();
        importer.Write(value, NpgsqlDbType.Text);
    }

    public void Next() => _isBegun = false;

    public void Complete() => importer.Complete();

    public void Dispose() => importer.Dispose();

    private void Begin()
    {
        if (_isBegun)
            return;
        importer.StartRow();
        _isBegun = true;
    }
}
