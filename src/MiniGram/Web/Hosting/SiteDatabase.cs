using MiniGram.Platform.Database;

namespace MiniGram.Web.Hosting;

/// <summary>Where the settings put the database.</summary>
public static class SiteDatabase
{
    /// <summary>Names it without connecting to it: PostgreSQL, or the file in the data folder. The folder is made when missing, and closed to others.</summary>
    public static PlatformDatabase Open(ServerSettings settings, TimeProvider time)
    {
        PrivateFolder.Make(settings.Data);
        return PlatformDatabase.Of(settings.Database ?? PrivateFolder.MakeFile(Path.Combine(settings.Data, "minigram.db")), time);
    }
}
