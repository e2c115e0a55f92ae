using MiniGram.Model;
using MiniGram.Warehouse;

namespace MiniGram.Reporting.Generation;

/// <summary>What reading the written files back found: the same audit that any data set gets, against the faults that the scenario asks for.</summary>
/// <param name="Rows">That parsed, of each table.</param>
/// <param name="Faults">In the order of the tables.</param>
public sealed record WorldCheck(IReadOnlyDictionary<string, long> Rows, IReadOnlyList<FaultResult> Faults)
{
    /// <summary>A share is kept on average; what chance adds to it must not count as a violation.</summary>
    private const double StandardErrors = 6;

    private const int MostExamples = 5;

    /// <summary>Whether nothing is wrong that should not be.</summary>
    public bool Passed => Faults.All(fault => fault.Passed);

    /// <summary>Compares an audit with what was asked for.</summary>
    /// <param name="dataset">The written files, as read.</param>
    /// <param name="wanted">By the scenario.</param>
    public static WorldCheck Of(LoadedDataset dataset, FaultRates wanted)
    {
        var sources = dataset.Sources.ToDictionary(source => source.Table, StringComparer.Ordinal);
        var faults = dataset.Audit
            .Where(entry => sources.ContainsKey(entry.Table))
            .Select(entry => (Entry: entry, Rate: Rate(entry.Rule, wanted)))
            .Where(entry => entry.Rate is not null)
            .GroupBy(entry => (entry.Entry.Table, entry.Entry.Rule))
            .Select(group => new FaultResult(
                group.Key.Rule,
                group.Key.Table,
                group.Key.Rule == AuditRule.Unreadable ? sources[group.Key.Table].Rejected : group.Max(entry => entry.Entry.Rows),
                group.First().Rate!.Value is { } rate ? Most(rate, sources[group.Key.Table]) : null,
                [.. group.SelectMany(entry => entry.Entry.Examples).Take(MostExamples)]));
        return new(dataset.Sources.ToDictionary(source => source.Table, source => source.Rows, StringComparer.Ordinal), [.. faults]);
    }

    private static long Most(double rate, TableSource table)
    {
        var expected = rate * (table.Rows + table.Rejected);
        return (long)Math.Ceiling(expected + (StandardErrors * Math.Sqrt(expected)));
    }

    // Null for what is no fault of a row, such as a name that stands twice. A row that is left out orphans its children, however many
    // they are: so with unreadable rows or orphans among the parents there is no telling how many orphans there may be.
    private static Allowance? Rate(string rule, FaultRates wanted) => rule switch
    {
        _ when rule == AuditRule.DuplicateKey => new(wanted.Duplicates),
        _ when rule == AuditRule.MissingParent => new(wanted is { Orphans: 0, Unreadable: 0 } ? 0 : null),
        _ when rule == AuditRule.BeforeParent => new(wanted.Early),
        _ when rule == AuditRule.Unreadable => new(wanted.Unreadable),
        _ => null,
    };

    private sealed record Allowance(double? Value);
}
