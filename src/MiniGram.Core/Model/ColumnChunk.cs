namespace MiniGram.Model;

/// <summary>The values of one column. Ids and timestamps are numbers, texts are UTF-8 in one buffer.</summary>
public sealed class ColumnChunk
{
    private ColumnChunk(long[] values, byte[] text, int[] ends, bool isMicroseconds = false)
    {
        IsMicroseconds = isMicroseconds;
        Values = values;
        Text = text;
        Ends = ends;
    }

    /// <summary>Whether timestamps are in microseconds; else they are in whole seconds.</summary>
    public bool IsMicroseconds { get; }

    /// <summary>Ids, or timestamps since 1970-01-01 UTC; empty for text. May be longer than the chunk has rows.</summary>
    public long[] Values { get; }

    /// <summary>The texts, one after the other; empty for ids and timestamps.</summary>
    public byte[] Text { get; }

    /// <summary>Where in <see cref="Text"/> each row's text ends, and so the next begins.</summary>
    public int[] Ends { get; }

    /// <summary>A column of ids, or of timestamps in whole seconds.</summary>
    public static ColumnChunk Of(long[] values) => new(values, [], []);

    /// <summary>A column of timestamps in microseconds.</summary>
    public static ColumnChunk OfMicroseconds(long[] values) => new(values, [], [], isMicroseconds: true);

    /// <summary>A column of texts.</summary>
    public static ColumnChunk Of(byte[] text, int[] ends) => new([], text, ends);

    /// <summary>A row's text.</summary>
    public ReadOnlySpan<byte> TextOf(int row) => Text.AsSpan((row == 0 ? 0 : Ends[row - 1])..Ends[row]);
}
