namespace MiniGram.Model;

/// <summary>What a column of the seven tables holds.</summary>
public enum ColumnType
{
    /// <summary>A 64-bit integer.</summary>
    Id,

    /// <summary>Any Unicode text, which may be empty but not absent.</summary>
    Text,

    /// <summary>A moment in UTC, to the microsecond.</summary>
    Timestamp,
}
