using System.Data.Common;
using MiniGram.Platform.Database;

namespace MiniGram.Cli.Transfer;

/// <summary>Opens a database for one command and closes it again. What the database says goes to the person, for it is about their database.</summary>
internal static class DatabaseUse
{
    /// <summary>Runs to the end on a database that is there.</summary>
    /// <exception cref="CliException">It can't be reached, read or written.</exception>
    public static T With<T>(string address, Func<PlatformDatabase, Task<T>> use) => With(address, DatabaseAddress.Open, use);

    /// <summary>Runs to the end on a database that is to be filled.</summary>
    /// <exception cref="CliException">It can't be reached, read or written.</exception>
    public static T Filling<T>(string address, Func<PlatformDatabase, Task<T>> use) => With(address, DatabaseAddress.OpenForFilling, use);

    private static T With<T>(string address, Func<string, PlatformDatabase> open, Func<PlatformDatabase, Task<T>> use)
    {
        try
        {
            return Task.Run(async () =>
            {
                await using var database = open(address);
                return await use(database);
            }).GetAwaiter().GetResult();
        }
        catch (DbException failure)
        {
            throw new CliException([$"The database says: {Terminal.Printable(failure.Message)}"]);
        }
        catch (ArgumentException mistake) when (address.Contains("Host=", StringComparison.OrdinalIgnoreCase))
        {
            throw new CliException([$"'{Terminal.Printable(address)}' is no connection string: {Terminal.Printable(mistake.Message)}"]);
        }
    }
}
