using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Statistics;
using MiniGram.Analytics.Themes;

namespace MiniGram.Analytics.Worlds;

/// <summary>What was computed of <see cref="KnownWorlds.Planted"/>, for tests that change a part of it.</summary>
internal static class PlantedScopes
{
    private static readonly Lazy<ScopeResults> Everybody = new(() => Read(Scope.All));
    private static readonly Lazy<ScopeResults> WithoutBots = new(() => Read(Scope.People));

    public static ScopeResults All => Everybody.Value;

    public static ScopeResults People => WithoutBots.Value;

    public static FindingContext Context(ScopeResults all) => new(KnownWorlds.Planted.Analysis.Parameters, KnownWorlds.Planted.Analysis.Dataset, all, People);

    private static ScopeResults Read(Scope scope)
    {
        using var connection = KnownWorlds.Planted.Warehouse.Connect();
        var evidence = EvidenceReader.Read(connection, scope);
        var headlines = HeadlineTests.Run(evidence, CancellationToken.None);
        var boosted = BoostedAuthors.Judge(evidence.Authors);
        return new(FigureCompletion.Complete(FigureReader.Read(connection, scope), evidence, headlines, boosted), evidence, headlines, boosted, ThemeRollup.Of(evidence, Taxonomy.Default));
    }
}
