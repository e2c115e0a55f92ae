using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

/// <summary>What findings are written from.</summary>
internal sealed class FindingContext
{
    public FindingContext(AnalysisParameters parameters, DatasetDescription dataset, ScopeResults all, ScopeResults people)
    {
        Parameters = parameters;
        Dataset = dataset;
        (Results, OtherResults) = parameters.ExcludeSuspectedBots ? (people, all) : (all, people);
        Definitions = new(Results.Figures, Results.Evidence);
        Sql = new(parameters, Results.Evidence);
    }

    public AnalysisParameters Parameters { get; }

    public DatasetDescription Dataset { get; }

    /// <summary>Of the scope that the report tells.</summary>
    public ScopeResults Results { get; }

    /// <summary>Of the other scope.</summary>
    public ScopeResults OtherResults { get; }

    public FigureSet Figures => Results.Figures;

    public FigureSet OtherFigures => OtherResults.Figures;

    public EvidenceSet Evidence => Results.Evidence;

    public Definitions Definitions { get; }

    public FindingSql Sql { get; }

    /// <summary>The end of the data.</summary>
    public DateTime AsOf => Parameters.AsOf!.Value;

    /// <summary>'Without suspected bots: 7,012.', where that differs and the definition of bots tells anything apart; null otherwise.</summary>
    public string? Beside(string told, string other) =>
        !Definitions.SuspectedBots || told == other ? null : $"{(Parameters.ExcludeSuspectedBots ? "With" : "Without")} suspected bots: {other}.";

    /// <summary>The headline, or null where the definition that it stands on tells nothing apart.</summary>
    public HeadlineTest? Headline(string id) => Results.Headline(id);
}
