using MiniGram.Platform.Database;

namespace MiniGram.Web.Hosting;

/// <summary>Where the settings put the database.</summary>
public static class SiteDatabase
{
    /// <summary>Names it without opening it: PostgreSQL, or the file in the data folder.</summary>
    public static PlatformDatabase Open(ServerSettings settings, TimeProvider time) => PlatformDatabase.Of(settings.Database ?? Path.Combine(settings.Data, "minigram.db"), time);
}
