using System.Buffers.Text;
using System.Text.Unicode;
using MiniGram.Model;

namespace MiniGram.Warehouse.Reading;

/// <summary>Turns a field's bytes into a value. Each method gives null where that worked, else the reason why not.</summary>
internal static class ValueReader
{
    /// <summary>The reason for a value that is not there.</summary>
    public static string Absent => "absent";

    /// <summary>A 64-bit integer in decimal digits, with or without a sign, between blanks or not.</summary>
    public static string? Id(ReadOnlySpan<byte> field, out long value)
    {
        field = field.Trim((byte)' ');
        value = 0;
        if (field.IsEmpty)
            return Absent;
        var digits = field[0] is (byte)'+' or (byte)'-' ? field[1..] : field;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return "not a whole number";
        return Utf8Parser.TryParse(field[0] == '+' ? digits : field, out value, out _) ? null : "outside of the range of 64-bit integers";
    }

    /// <summary>Any UTF-8 but NUL, which PostgreSQL can't hold.</summary>
    public static string? Text(ReadOnlySpan<byte> field)
    {
        if (field.Contains((byte)0))
            return "holds a NUL character";
        return Utf8.IsValid(field) ? null : "not valid UTF-8";
    }

    /// <summary>A moment, converted to UTC.</summary>
    /// <seealso cref="TimestampReader"/>
    public static string? Timestamp(ReadOnlySpan<byte> field, out DateTime value)
    {
        field = field.Trim((byte)' ');
        value = default;
        if (field.IsEmpty)
            return Absent;
        return TimestampReader.TryRead(field, out value) ? null : "not a timestamp such as 2024-12-31 23:59:59";
    }

    /// <summary>What is wrong with a field of that type, or null.</summary>
    public static string? Check(ColumnType type, ReadOnlySpan<byte> field) => type switch
    {
        ColumnType.Id => Id(field, out _),
        ColumnType.Timestamp => Timestamp(field, out _),
        _ => Text(field),
    };
}
