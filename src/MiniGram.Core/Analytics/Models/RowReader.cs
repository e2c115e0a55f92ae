using System.Data.Common;
using System.Reflection;
using System.Text.Json;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Models;

/// <summary>Reads rows into the record of their model, column by column: <c>user_id</c> is <c>UserId</c>. For small results; large ones are read in columns.</summary>
internal static class RowReader
{
    /// <summary>All rows of the statement, whose columns are at least those of the record.</summary>
    public static List<T> Rows<T>(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var constructor = typeof(T).GetConstructors().Single();
        var members = constructor.GetParameters();
        int[]? ordinals = null;
        return connection.Query(
            sql,
            reader =>
            {
                ordinals ??= [.. members.Select(member => reader.GetOrdinal(ColumnOf(member)))];
                var values = new object?[members.Length];
                for (var i = 0; i < values.Length; i++)
                    values[i] = Value(reader, ordinals[i], members[i].ParameterType);
                return (T)constructor.Invoke(values);
            },
            default,
            parameters);
    }

    /// <summary>The column that a member of a record binds to.</summary>
    public static string ColumnOf(ParameterInfo member) => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name!);

    private static object? Value(DbDataReader reader, int ordinal, Type type)
    {
        if (reader.IsDBNull(ordinal))
            return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(long) => reader.GetInt64(ordinal),
            _ when type == typeof(double) => reader.GetDouble(ordinal),
            _ when type == typeof(decimal) => reader.GetDecimal(ordinal),
            _ when type == typeof(bool) => reader.GetBoolean(ordinal),
            _ when type == typeof(string) => reader.GetString(ordinal),
            _ when type == typeof(DateTime) => reader.GetDateTime(ordinal),
            _ when type == typeof(DateOnly) => reader.GetFieldValue<DateOnly>(ordinal),
            _ => throw new NotSupportedException($"{type} is no type of a column."),
        };
    }
}
