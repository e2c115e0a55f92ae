using MiniGram.Analytics;
using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>The quick numbers, one panel with cells; beside each what it would be without (or with) suspected bots, where that differs.</summary>
internal static class KpiStrip
{
    public static Markup Render(Analysis analysis)
    {
        var told = analysis.Told.Quick;
        var other = analysis.Parameters.ExcludeSuspectedBots ? analysis.Figures.Quick : analysis.FiguresWithoutSuspectedBots.Quick;
        var compares = Discrimination.Holds(analysis, Discrimination.Bots);
        var beside = analysis.Parameters.ExcludeSuspectedBots ? "with suspected bots" : "without suspected bots";
        Markup Cell(string label, Func<QuickFigures, double?> of, Func<double?, string> shown, string? note, Func<MonthEvents, long>? trend = null)
        {
            var differs = compares && of(told) != of(other);
            return Of(
                $"""
                <div class="kpi"><dt class="label">{label}</dt><dd class="value">{shown(of(told))}</dd><dd class="delta">{(differs ? Of($"<b>{shown(of(other))}</b> {beside}") : Of($"{note}"))}</dd>{Spark(analysis, trend)}</div>
                """);
        }
        return Of(
            $"""
            <dl class="kpis">
            {Cell("Users", quick => quick.Users, Count, $"{Count(told.Tags)} tags in use or defined", month => month.Users)}
            {Cell("Photos", quick => quick.Photos, Count, $"{Numbers.Plain(told.PhotosPerUser)} a user", month => month.Photos)}
            {Cell("Likes", quick => quick.Likes, Count, $"{Numbers.Plain(told.LikesPerPhoto)} a photo", month => month.Likes)}
            {Cell("Comments", quick => quick.Comments, Count, $"{Numbers.Plain(told.CommentsPerPhoto)} a photo", month => month.Comments)}
            {Cell("Follows", quick => quick.Follows, Count, "", month => month.Follows)}
            {Cell("Likes a photo", quick => quick.LikesPerPhoto, Numbers.Plain, "mean over all photos")}
            {Cell("Comments a photo", quick => quick.CommentsPerPhoto, Numbers.Plain, "mean over all photos")}
            {Cell("Influencers", quick => quick.Influencers, Count, Discrimination.Holds(analysis, Discrimination.Influencers) ? $"{Numbers.Share(told.InfluencerShare)} of users" : Discrimination.TellsNobodyApart)}
            {Cell("Suspected bots", quick => quick.SuspectedBots, Count, compares ? $"{Numbers.Share(told.BotShare)} of users" : Discrimination.TellsNobodyApart)}
            {Cell("Likes from suspected bots", _ => analysis.Figures.Quick.BotLikeShare, Numbers.Share, compares ? "of all likes" : Discrimination.TellsNobodyApart)}
            </dl>
            """);
    }

    private static string Count(double? value) => value is { } count ? Numbers.Count((long)count) : Numbers.Undefined;

    private static Markup Spark(Analysis analysis, Func<MonthEvents, long>? trend)
    {
        var months = analysis.Exhibits.EventsByMonth;
        // The last month may still be running: a fall at the end would be none.
        var count = analysis.Parameters.AsOf is { Day: not 1 } ? months.Count - 1 : months.Count;
        if (trend is null || count < 8)
            return Markup.Empty;
        var values = months.Take(count).Select(trend).ToList();
        var most = Math.Max(1, values.Max());
        var points = string.Join('L', values.Select((value, i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{100.0 * i / (count - 1):0.#} {28 - 26.0 * value / most:0.#}")));
        return Of($"<dd class=\"spark-cell\"><svg class=\"spark\" viewBox=\"0 0 100 30\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path class=\"line-main\" d=\"M{points}\"/></svg></dd>");
    }
}
