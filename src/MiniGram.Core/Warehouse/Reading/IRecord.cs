namespace MiniGram.Warehouse.Reading;

/// <summary>The fields of the row that a reader stands on.</summary>
internal interface IRecord
{
    /// <summary>The field at that place, from 0; valid until the reader moves on.</summary>
    ReadOnlySpan<byte> Field(int position);

    /// <summary>Whether there is no value at all, which differs from an empty one.</summary>
    bool IsAbsent(int position);
}
