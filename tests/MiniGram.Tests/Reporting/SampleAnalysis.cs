using MiniGram.Analytics;
using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Recommendations;
using MiniGram.Analytics.Segments;
using MiniGram.Model;
using MiniGram.Warehouse;

namespace MiniGram.Reporting;

/// <summary>Analyses made by hand to render: a rich one of the published size, an empty one, and one whose every name is hostile.</summary>
internal static class SampleAnalysis
{
    public static ReportVersions Versions { get; } = new("0.1.0", "v1.5.6");

    public static Analysis Rich(bool withoutBots = false) => new SampleBuilder(name => name).Build(withoutBots);

    /// <summary>Every name that comes from the data is <paramref name="name"/>, with what it replaces appended, so that names stay apart.</summary>
    public static Analysis Hostile(string name) => new SampleBuilder(own => name + own).Build(false);

    public static Analysis Empty()
    {
        var nothing = new SegmentSummary(0, null, null, new SegmentWeekdays(Keys(1, 7), Keys(1, 7), Keys(1, 7), Keys(1, 7)));
        var figures = new FigureSet(
            new QuickFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null, null, null, null),
            new RegistrationFigures([], Keys(1, 4), Keys(1, 12), Keys(1, 7), Keys(0, 24)),
            new DayFigures([.. Enumerable.Range(0, 365).Select(place => new DateOnly(2023, 1, 1).AddDays(place)).Select(day => new DayOfYear((100 * day.Month) + day.Day, 0, 0, 0, 0, 0, null, null, null, null, null, []))]),
            new SegmentFigures(new MeasuredSegments(nothing, nothing), new MeasuredSegments(nothing, nothing)),
            new ContentFigures(new TopPhotos(0, null), [], [], [.. Enumerable.Range(0, 24).Select(hour => new TopHour(hour, 0, 0, null, null, null))]),
            new InfluencerFigures([], [], [], [], new ActivityGroups(new GroupActivity(null, null, 0), new GroupActivity(null, null, 0), new GroupActivity(null, null, 0)), new PairFigures(new PairGroup(0, null, null), new PairGroup(0, null, null), null, new WelchFigures(null, null, null), null, null)),
            new BotFigures([], Keys(1, 12), Keys(1, 7), Keys(0, 24), null, null, null, []),
            new GrowthFigures([]));
        var sources = DatasetSchema.Tables.Select(table => new TableSource(table.Name, table.Name + ".csv", table.Columns.ToDictionary(column => column.Name, column => column.Name), [], 0, 0, new string('0', 64)));
        return new Analysis(
            new DatasetDescription("empty", new string('0', 64), null, null, [.. sources]),
            new AnalysisParameters(),
            figures,
            figures,
            [],
            [],
            [],
            [],
            new ExhibitSet([], [], [], [], [], [], []),
            [.. DatasetSchema.Tables.Select(table => new AuditEntry(AuditRule.EmptyTable, AuditSeverity.Warning, table.Name, null, 0, []))]);
    }

    private static IReadOnlyList<KeyCount> Keys(int from, int count) => [.. Enumerable.Range(from, count).Select(key => new KeyCount(key, 0))];
}
