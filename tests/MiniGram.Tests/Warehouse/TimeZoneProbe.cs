namespace MiniGram.Warehouse;

/// <summary>Run by <see cref="LoadTests"/> in processes of their own, each in another time zone.</summary>
public sealed class TimeZoneProbe(ITestOutputHelper output)
{
    internal static string Folder => "MINIGRAM_TIME_ZONE_PROBE";

    [Fact(Explicit = true)]
    public void Tells_what_it_reads()
    {
        using var dataset = DatasetLoader.Load(new(Environment.GetEnvironmentVariable(Folder)!, TestOptions.Small, null, null, false), null, default);
        output.WriteLine(string.Join('|', dataset.Rows("select created_at from raw_users union all select created_at from raw_tags")));
    }
}
