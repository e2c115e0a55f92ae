using MiniGram.Analytics;
using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting;

/// <summary>A figure with and without suspected bots.</summary>
/// <param name="Name">As a person says it.</param>
/// <param name="All">With everybody's likes, comments and follows.</param>
/// <param name="People">Without those of suspected bots.</param>
/// <param name="Shown">How it is written.</param>
internal sealed record ScopeComparison(string Name, double? All, double? People, Func<double?, string> Shown)
{
    /// <summary>Relative, null where undefined.</summary>
    public double? Change => All is { } all && People is { } people && all != 0 ? people / all - 1 : null;

    public static IReadOnlyList<ScopeComparison> Of(Analysis analysis)
    {
        ScopeComparison Compare(string name, Func<FigureSet, double?> of) => new(name, of(analysis.Figures), of(analysis.FiguresWithoutSuspectedBots), Numbers.Plain);
        return
        [
            Compare("Likes", figures => figures.Quick.Likes),
            Compare("Comments", figures => figures.Quick.Comments),
            Compare("Follows", figures => figures.Quick.Follows),
            Compare("Influencers", figures => figures.Quick.Influencers),
            Compare("Likes per photo", figures => figures.Quick.LikesPerPhoto),
            Compare("Comments per photo", figures => figures.Quick.CommentsPerPhoto),
            Compare("Highly engaged from", figures => figures.Content.TopPhotos.Threshold),
            Compare("Pair engagement, influencers", figures => figures.Influencers.Pairs.Influencers.Mean),
            Compare("Pair engagement, others", figures => figures.Influencers.Pairs.Others.Mean),
            Compare("Pair engagement, ratio", figures => figures.Influencers.Pairs.Ratio),
        ];
    }
}
