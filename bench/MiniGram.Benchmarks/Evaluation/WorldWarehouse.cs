using DuckDB.NET.Data;
using MiniGram.Model;
using MiniGram.Warehouse;

namespace MiniGram.Benchmarks.Evaluation;

/// <summary>Puts a world where the loader would put a folder's tables.</summary>
internal static class WorldWarehouse
{
    /// <summary>A warehouse of one thread, since worlds are evaluated side by side.</summary>
    public static LoadedDataset Load(World world, string name)
    {
        var warehouse = DuckDbWarehouse.Open(new(1L << 30, Machine.Spill, 1));
        using var connection = (DuckDBConnection)warehouse.Connect();
        connection.Execute("create table left_out (table_name text, read_order bigint, rule text)");
        Fill(connection, "users", world.Users, (row, born, i) => row.AppendValue(i + 1).AppendValue($"user{i + 1}").AppendValue(Time(born)));
        Fill(connection, "photos", world.Photos, (row, photo, i) => row.AppendValue(i + 1).AppendValue("").AppendValue(photo.Author + 1L).AppendValue(Time(photo.Time)));
        Fill(connection, "tags", world.Tags, (row, tag, i) => row.AppendValue(i + 1).AppendValue(tag).AppendValue(Time(Calendar.Start)));
        Fill(connection, "photo_tags", world.PhotoTags, (row, tag, _) => row.AppendValue(tag.Photo + 1L).AppendValue(tag.Tag + 1L));
        Fill(connection, "follows", world.Follows, (row, follow, _) => row.AppendValue(follow.Follower + 1L).AppendValue(follow.Followee + 1L).AppendValue(Time(follow.Time)));
        Fill(connection, "likes", world.Likes, (row, like, _) => row.AppendValue(like.User + 1L).AppendValue(like.Photo + 1L).AppendValue(Time(like.Time)));
        Fill(connection, "comments", world.Comments, (row, comment, i) => row.AppendValue(i + 1).AppendValue(comment.Photo + 1L).AppendValue(comment.User + 1L).AppendValue(Time(comment.Time)));
        return new(warehouse, name, [], "", Time(Calendar.Start), Time(Calendar.End - 1), Time(Calendar.End), []);
    }

    private static void Fill<T>(DuckDBConnection connection, string table, List<T> rows, Action<IDuckDBAppenderRow, T, long> append)
    {
        var columns = DatasetSchema.Table(table).Columns
            .Where(column => column.Name != "comment_text")
            .Select(column => column.Name + (column.Type switch { ColumnType.Id => " bigint", ColumnType.Timestamp => " timestamp", _ => " text" }));
        connection.Execute($"create table raw_{table} (read_order bigint, {string.Join(", ", columns)})");
        using var appender = connection.CreateAppender($"raw_{table}");
        for (var i = 0; i < rows.Count; i++)
        {
            var row = appender.CreateRow().AppendValue((long)i);
            append(row, rows[i], i);
            row.EndRow();
        }
    }

    private static DateTime Time(long seconds) => DateTime.UnixEpoch.AddSeconds(seconds);
}
