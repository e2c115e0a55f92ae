using MiniGram.Analytics;
using MiniGram.Warehouse;

namespace MiniGram.Reporting;

/// <summary>Which definitions tell nothing apart in this data set: nothing is drawn or claimed from those.</summary>
internal static class Discrimination
{
    public const string Bots = "quick.suspected_bots";
    public const string Influencers = "quick.influencers";
    public const string TopPhotos = "content.top_photos";

    /// <summary>What stands beside a number that such a definition gave.</summary>
    public const string TellsNobodyApart = "a definition that tells nobody apart here";

    public static bool Holds(Analysis analysis, string definition) =>
        !analysis.Audit.Any(entry => entry.Rule == AuditRule.NotDiscriminating && entry.Table == definition);

    /// <summary>The entries about definitions with that beginning, for the area that uses them.</summary>
    public static IEnumerable<AuditEntry> Failures(Analysis analysis, params IReadOnlyList<string> beginnings) =>
        analysis.Audit.Where(entry => entry.Rule == AuditRule.NotDiscriminating && beginnings.Any(beginning => entry.Table.StartsWith(beginning, StringComparison.Ordinal)));
}
