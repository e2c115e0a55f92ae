using MiniGram.Model;

namespace MiniGram.Warehouse.Typed;

/// <summary>How a column that has a type becomes one of a table's.</summary>
/// <param name="Position">Its place in the file, from 0.</param>
/// <param name="Wanted">What the table wants.</param>
/// <param name="Found">What DuckDB calls the file's type.</param>
internal sealed record TypedColumn(int Position, ColumnType Wanted, string Found)
{
    private static readonly HashSet<string> s_integers = new(StringComparer.Ordinal)
    {
        "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT",
    };

    private static readonly HashSet<string> s_moments = new(StringComparer.Ordinal)
    {
        "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS", "TIMESTAMP WITH TIME ZONE", "DATE",
    };

    /// <summary>Whether the file's type can hold what is wanted.</summary>
    public bool Fits => IsText || Wanted switch
    {
        ColumnType.Id => IsInteger || IsFraction,
        ColumnType.Timestamp => s_moments.Contains(Found),
        _ => IsInteger || Found == "UUID",
    };

    /// <summary>Whether values have to be read out of text, which DuckDB does otherwise than <see cref="Reading.ValueReader"/>.</summary>
    public bool NeedsReading => IsText && Wanted != ColumnType.Text;

    /// <summary>SQL for the value, null where it is no good.</summary>
    public string Value => Wanted switch
    {
        ColumnType.Id when IsInteger => $"try_cast(c{Position} as bigint)",
        ColumnType.Id when IsFraction => $"case when c{Position} = floor(c{Position}) then try_cast(c{Position} as bigint) end",
        ColumnType.Timestamp when s_moments.Contains(Found) => $"case when {Moment} >= '0001-01-01' and {Moment} < '{Reading.TimestampReader.LastYear + 1}-01-01' then {Moment} end",
        ColumnType.Text when IsText => $"case when not contains(c{Position}, chr(0)) then c{Position} end",
        _ => $"cast(c{Position} as varchar)",
    };

    /// <summary>SQL for the value as text, whether it is good or not; null where it is absent.</summary>
    public string AsText => $"coalesce(cast({Value} as varchar), cast(c{Position} as varchar))";

    /// <summary>SQL; what has a zone is converted to the session's, which is UTC, and what is finer than a microsecond is cut off.</summary>
    private string Moment => $"try_cast(c{Position} as timestamp)";

    private bool IsText => Found == "VARCHAR" || Found.StartsWith("ENUM", StringComparison.Ordinal);

    private bool IsInteger => s_integers.Contains(Found);

    private bool IsFraction => Found is "FLOAT" or "DOUBLE" || Found.StartsWith("DECIMAL", StringComparison.Ordinal);
}
