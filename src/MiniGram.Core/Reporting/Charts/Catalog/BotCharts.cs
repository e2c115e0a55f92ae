using System.Globalization;
using MiniGram.Analytics;
using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Catalog;

/// <summary>What suspected bots do and what they distort.</summary>
internal static class BotCharts
{
    public static IEnumerable<ChartSpec> Of(Analysis analysis)
    {
        if (!Discrimination.Holds(analysis, Discrimination.Bots))
            yield break;
        var likes = analysis.Exhibits.BotLikesByMonth;
        if (likes.Sum(month => month.BotLikes) is > 0 and var botLikes)
        {
            yield return OverTime(analysis, botLikes);
            yield return Calendar(analysis);
        }
        if (analysis.Exhibits.BotSharePerPhoto.Sum(bin => bin.Photos) > 0)
            yield return PerPhoto(analysis);
        if (analysis.Figures.Quick.SuspectedBots > 0)
            yield return WithAndWithout(analysis);
    }

    private static ChartSpec OverTime(Analysis analysis, long botLikes)
    {
        var months = analysis.Exhibits.BotLikesByMonth;
        var all = months.Sum(month => month.Likes);
        var partial = analysis.Parameters.AsOf is { Day: not 1 };
        IReadOnlyList<DateOnly> axis = [.. months.Select(month => month.Month)];
        return new ChartSpec(
            "bot-likes-over-time",
            $"Suspected bots gave {Numbers.Count(botLikes)} of {Numbers.Count(all)} likes, {Numbers.Share(all > 0 ? 1.0 * botLikes / all : null)}",
            "Likes a month, with and without those of suspected bots, and their share of all",
            [
                new LinePlot("Likes a month", axis, [new("All accounts", [.. months.Select(month => (double?)month.Likes)], Mark.Mute), new("Without suspected bots", [.. months.Select(month => (double?)(month.Likes - month.BotLikes))], Mark.Main)], Numbers.Short) { LastIsPartial = partial },
                new LinePlot("Likes by suspected bots a month", axis, [new("Suspected bots", [.. months.Select(month => (double?)month.BotLikes)], Mark.Second)], Numbers.Short) { LastIsPartial = partial },
                new LinePlot("Their share of all likes", axis, [new("Share", [.. months.Select(month => month.Likes > 0 ? 1.0 * month.BotLikes / month.Likes : (double?)null)], Mark.Second)], value => Numbers.Share(value)) { LastIsPartial = partial },
            ],
            new ChartTable(
                [new("Month", false), new("Likes"), new("By suspected bots"), new("Share")],
                [.. months.Select(month => (IReadOnlyList<string>)[Numbers.Month(month.Month), Numbers.Count(month.Likes), Numbers.Count(month.BotLikes), Numbers.Share(month.Likes > 0 ? 1.0 * month.BotLikes / month.Likes : null)])]))
        {
            Legend = [new(Mark.Main, "Without suspected bots"), new(Mark.Mute, "All accounts"), new(Mark.Second, "Suspected bots")],
            Note = partial ? "The last month is still running: its stretch is dashed and compared with nothing." : null,
            Wide = true,
        };
    }

    private static ChartSpec Calendar(Analysis analysis)
    {
        var bots = analysis.Figures.Bots;
        Plot Panel(string title, IReadOnlyList<KeyCount> counts, Func<int, string> label, Func<int, string>? initial, int every) => new BarPlot(
            title,
            [.. counts.Select(count => new Bar(label(count.Key), count.Count, $"{label(count.Key)}\n{Numbers.Count(count.Count)} likes by suspected bots", Mark.Second) { Initial = initial?.Invoke(count.Key) })],
            every,
            Numbers.Short)
        { Height = 180 };
        IEnumerable<IReadOnlyList<string>> Rows(string unit, IReadOnlyList<KeyCount> counts, Func<int, string> label) => counts.Select(count => (IReadOnlyList<string>)[unit, label(count.Key), Numbers.Count(count.Count)]);
        return new ChartSpec(
            "bot-likes-by-calendar",
            "Likes by suspected bots by month, weekday and hour",
            "Likes by suspected bots, all years together, UTC. The findings say which differences stand",
            [
                Panel("Month", bots.ByMonth, key => Wording.Month(key)[..3], key => Wording.Month(key)[..1], 1),
                Panel("Weekday", bots.ByWeekday, key => Wording.Weekday(key)[..3], null, 1),
                Panel("Hour", bots.ByHour, key => key.ToString("00", CultureInfo.InvariantCulture), null, 6),
            ],
            new ChartTable([new("Unit", false), new("Key", false), new("Likes by suspected bots")], [.. Rows("Month", bots.ByMonth, Wording.Month), .. Rows("Weekday", bots.ByWeekday, Wording.Weekday), .. Rows("Hour", bots.ByHour, Numbers.Hour)]))
        {
            Wide = true,
        };
    }

    private static ChartSpec PerPhoto(Analysis analysis)
    {
        var bins = analysis.Exhibits.BotSharePerPhoto;
        var photos = bins.Sum(bin => bin.Photos);
        string Range(double from, double to) => $"{Numbers.Plain(from * 100)} to {Numbers.Share(to)}";
        return new ChartSpec(
            "bot-share-per-photo",
            $"The average photo has {Numbers.Share(analysis.Figures.Bots.MeanSharePerPhoto)} of its likes from suspected bots",
            "Photos with at least one like, by the share of their likes that suspected bots gave",
            [new BarPlot(null, [.. bins.Select(bin => new Bar(Numbers.Share(bin.From), bin.Photos, $"{Range(bin.From, bin.To)} from suspected bots\n{Numbers.Count(bin.Photos)} photos, {Numbers.Share(1.0 * bin.Photos / photos)}", Mark.Second))], 4, Numbers.Short) { Touching = true, Height = 240 }],
            new ChartTable(
                [new("Share of likes from suspected bots", false), new("Photos"), new("Of photos with likes")],
                [.. bins.Select(bin => (IReadOnlyList<string>)[Range(bin.From, bin.To), Numbers.Count(bin.Photos), Numbers.Share(1.0 * bin.Photos / photos)])]))
        {
            Note = $"A photo has {Numbers.Plain(analysis.Figures.Bots.MeanBotLikesPerPhoto)} likes from suspected bots and {Numbers.Plain(analysis.Figures.Bots.MeanUserLikesPerPhoto)} from others on average.",
        };
    }

    private static ChartSpec WithAndWithout(Analysis analysis)
    {
        var compared = ScopeComparison.Of(analysis);
        return new ChartSpec(
            "with-and-without-bots",
            "What the figures say without suspected bots",
            "Change of each figure when their likes, comments and follows are left out",
            [new RowPlot(null, [.. compared.Where(figure => figure.Change is not (null or 0)).Select(figure => new Row(figure.Name, figure.Change!.Value, Numbers.Change(figure.Change), $"{figure.Name}\nAll accounts: {figure.Shown(figure.All)}\nWithout suspected bots: {figure.Shown(figure.People)}", Mark.Second))])],
            new ChartTable(
                [new("Figure", false), new("All accounts"), new("Without suspected bots"), new("Change")],
                [.. compared.Select(figure => (IReadOnlyList<string>)[figure.Name, figure.Shown(figure.All), figure.Shown(figure.People), figure.Change == 0 ? "same" : Numbers.Change(figure.Change)])]));
    }
}
