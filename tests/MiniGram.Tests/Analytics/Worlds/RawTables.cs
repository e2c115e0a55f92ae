using System.Data.Common;
using System.Text;
using DuckDB.NET.Data;
using MiniGram.Model;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Worlds;

/// <summary>Writes a world as <c>raw_*</c> and <c>left_out</c>, as the loader leaves them, into DuckDB or PostgreSQL.</summary>
public static class RawTables
{
    public static void Write(DbConnection connection, World world, DateTime asOf)
    {
        foreach (var table in DatasetSchema.Tables)
        {
            connection.Execute($"drop table if exists raw_{table.Name}");
            connection.Execute($"create table raw_{table.Name} (read_order bigint, {string.Join(", ", table.Columns.Select(column => $"{column.Name} {Type(column.Type)}"))})");
        }

        connection.Execute("drop table if exists left_out");
        connection.Execute("create table left_out (table_name text, read_order bigint, rule text)");
        Insert(connection, "raw_users", world.Users, row => [row.Id.Value, row.Username, row.CreatedAt]);
        Insert(connection, "raw_photos", world.Photos, row => [row.Id.Value, row.ImageUrl, row.UserId.Value, row.CreatedAt]);
        Insert(connection, "raw_tags", world.Tags, row => [row.Id.Value, row.TagName, row.CreatedAt]);
        Insert(connection, "raw_photo_tags", world.PhotoTags, row => [row.PhotoId.Value, row.TagId.Value]);
        Insert(connection, "raw_follows", world.Follows, row => [row.FollowerId.Value, row.FolloweeId.Value, row.CreatedAt]);
        Insert(connection, "raw_likes", world.Likes, row => [row.UserId.Value, row.PhotoId.Value, row.CreatedAt]);
        Insert(connection, "raw_comments", world.Comments, row => [row.Id.Value, row.CommentText, row.PhotoId.Value, row.UserId.Value, row.CreatedAt]);

        var rows = new LeftOutRows(world, asOf).Find();
        InsertBatches(connection, "left_out", [.. rows.Select(row => new object[] { row.Table, (long)row.ReadOrder, row.Rule })]);
    }

    private static void Insert<T>(DbConnection connection, string table, IReadOnlyList<T> rows, Func<T, object[]> values) =>
        InsertBatches(connection, table, [.. rows.Select((row, i) => (object[])[(long)i, .. values(row)])]);

    private static void InsertBatches(DbConnection connection, string table, List<object[]> rows)
    {
        if (connection is DuckDBConnection duck)
        {
            Append(duck, table, rows);
            return;
        }

        foreach (var batch in rows.Chunk(400))
        {
            var sql = new StringBuilder($"insert into {table} values ");
            var parameters = new List<(string Name, object? Value)>();
            foreach (var row in batch)
            {
                sql.Append(parameters.Count == 0 ? "(" : ", (");
                foreach (var value in row)
                {
                    parameters.Add(("", value));
                    sql.Append(ReferenceEquals(value, row[0]) ? "$" : ", $").Append(parameters.Count);
                }

                sql.Append(')');
            }

            connection.Execute(sql.ToString(), default, [.. parameters]);
        }
    }

    private static void Append(DuckDBConnection connection, string table, List<object[]> rows)
    {
        using var appender = connection.CreateAppender(table);
        foreach (var values in rows)
        {
            var row = appender.CreateRow();
            foreach (var value in values)
            {
                _ = value switch
                {
                    long number => row.AppendValue(number),
                    string text => row.AppendValue(text),
                    DateTime time => row.AppendValue(time),
                    _ => throw new ArgumentException($"{value} is of no column's type."),
                };
            }

            row.EndRow();
        }
    }

    private static string Type(ColumnType type) => type switch
    {
        ColumnType.Id => "bigint",
        ColumnType.Text => "text",
        ColumnType.Timestamp => "timestamp",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Unknown."),
    };
}
