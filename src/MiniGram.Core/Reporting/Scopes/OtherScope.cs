using MiniGram.Analytics;
using MiniGram.Analytics.Figures;

namespace MiniGram.Reporting.Scopes;

/// <summary>The figures that the report does not tell, to stand beside those it tells.</summary>
/// <param name="Figures">Without suspected bots, unless the report tells those.</param>
/// <param name="Label">Whose they are, after a number: 'without suspected bots'.</param>
internal sealed record OtherScope(FigureSet Figures, string Label)
{
    public static OtherScope Of(Analysis analysis) => analysis.Parameters.ExcludeSuspectedBots
        ? new(analysis.Figures, "with suspected bots")
        : new(analysis.FiguresWithoutSuspectedBots, "without suspected bots");

    /// <summary>Null where the definition of suspected bots tells nobody apart: what it changes means nothing then, and stands in the list of all differences only.</summary>
    public static OtherScope? Beside(Analysis analysis) => Discrimination.Holds(analysis, Discrimination.Bots) ? Of(analysis) : null;
}
