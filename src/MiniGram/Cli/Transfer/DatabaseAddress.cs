using MiniGram.Platform.Database;
using MiniGram.Web.Hosting;

namespace MiniGram.Cli.Transfer;

/// <summary>What <c>--into</c> and <c>--database</c> name: PostgreSQL, an SQLite file, or the data folder of <c>serve</c>.</summary>
internal static class DatabaseAddress
{
    /// <summary>The file that <c>serve</c> makes in its data folder.</summary>
    private const string FileName = "minigram.db";

    /// <summary>Names the database without opening it.</summary>
    /// <param name="address">With <c>Host=</c> in it a PostgreSQL connection string; else a path, and a folder when it is one or has no ending.</param>
    public static PlatformDatabase Open(string address) => PlatformDatabase.Of(IsPostgres(address) ? address : FileOf(address), TimeProvider.System);

    /// <summary>What is wrong with a database that is to be read, or null.</summary>
    public static string? Missing(string address) =>
        IsPostgres(address) || File.Exists(FileOf(address)) ? null : $"There is no database '{FileOf(address)}'. Name an SQLite file, the data folder of 'minigram serve', or \"Host=…\" for PostgreSQL.";

    /// <summary>Names a database that is to be filled. A new data folder and its file are closed to others, as by <c>serve</c>; a folder that was there already and is none of ours stays as it is.</summary>
    public static PlatformDatabase OpenForFilling(string address)
    {
        if (IsPostgres(address))
            return PlatformDatabase.Of(address, TimeProvider.System);
        var file = FileOf(address);
        if (file != address && !Directory.Exists(address))
            PrivateFolder.Make(address);
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
        return PlatformDatabase.Of(PrivateFolder.MakeFile(file), TimeProvider.System);
    }

    private static bool IsPostgres(string address) => address.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    private static string FileOf(string address) => Directory.Exists(address) || !Path.HasExtension(address) ? Path.Combine(address, FileName) : address;
}
