using Microsoft.Data.Sqlite;
using MiniGram.Platform.Media;

namespace MiniGram.Platform.Backups;

/// <summary>A database file that is copied or looked at, not served.</summary>
internal static class SqliteFile
{
    /// <summary>Copies a database as it is at one moment, while others go on reading and writing it.</summary>
    public static void Copy(string from, string to)
    {
        using var connection = Open(from, SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = "pragma busy_timeout = 30000; vacuum into $to";
        command.Parameters.AddWithValue("$to", to);
        command.ExecuteNonQuery();
    }

    /// <summary>The pictures that a database names, in ordinal order.</summary>
    public static List<MediaKey> Pictures(string database)
    {
        var keys = new SortedDictionary<string, MediaKey>(StringComparer.Ordinal);
        using var connection = Open(database, SqliteOpenMode.ReadOnly);
        using var command = connection.CreateCommand();
        command.CommandText = "select media_key from posts where media_key is not null union all select avatar_key from accounts where avatar_key is not null";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            if (MediaKey.TryParse(rows.GetString(0), out var key))
                keys[key.Value] = key;
        }

        return [.. keys.Values];
    }

    /// <summary>What is wrong with a database; null when nothing is.</summary>
    public static string? Problem(string database)
    {
        try
        {
            using var connection = Open(database, SqliteOpenMode.ReadOnly);
            using var command = connection.CreateCommand();
            command.CommandText = "pragma integrity_check";
            return command.ExecuteScalar() as string is "ok" ? null : "its pages don't fit together";
        }
        catch (SqliteException failure)
        {
            return failure.Message;
        }
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }
}
