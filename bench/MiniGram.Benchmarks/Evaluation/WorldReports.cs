using System.Globalization;
using MiniGram.Analytics;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Themes;
using MiniGram.Synthesis;
using MiniGram.Synthesis.Scenarios;
using MiniGram.Warehouse;
using MiniGram.Warehouse.Export;

namespace MiniGram.Benchmarks.Evaluation;

/// <summary>Makes worlds of a scenario and their reports, and keeps what the reports claim.</summary>
internal static class WorldReports
{
    /// <summary>The ids of the findings that a report of one world calls significant, and the days of the year that it names, such as <c>growth.days.photos 101</c>.</summary>
    /// <param name="scenario">A preset or a file.</param>
    /// <param name="sets">Knobs that are set otherwise, as <c>path=value</c>.</param>
    /// <param name="seed">0 or more.</param>
    public static IReadOnlySet<string> Claimed(string scenario, IReadOnlyList<string> sets, long seed)
    {
        var folder = Directory.CreateTempSubdirectory("minigram-worlds-").FullName;
        try
        {
            using (var export = DatasetExport.Begin(folder, new(ExportFormat.Parquet, ExportOptions.UsualRowGroupSize)))
            {
                WorldGenerator.Generate(ScenarioReader.Read(scenario, sets, seed), export, Environment.ProcessorCount, null, default);
                export.Finish();
            }

            using var dataset = DatasetLoader.Load(new(folder, WarehouseOptions.Default, null, null, IncludeCommentText: false), null, default);
            var analysis = Analyzer.Run(dataset, new AnalysisParameters(), Taxonomy.Default, null, default);
            var days = analysis.Told.Days.ByDay.SelectMany(day => day.StandsOutIn.Select(table => string.Create(CultureInfo.InvariantCulture, $"{DayFindings.IdOf(table)} {day.Key}")));
            return analysis.Findings.Where(finding => finding.Verdict == Verdict.Significant).Select(finding => finding.Id).Concat(days).ToHashSet(StringComparer.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
