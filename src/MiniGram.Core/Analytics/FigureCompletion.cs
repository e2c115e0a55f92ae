using System.Globalization;
using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics;

/// <summary>Fills in the figures that tests know: ratios of days, intervals and corrected p-values of tags and hours, and those of boosted accounts.</summary>
internal static class FigureCompletion
{
    /// <summary>The figures with what the tests add; where a definition tells nothing apart, p-values stay null.</summary>
    public static FigureSet Complete(FigureSet figures, EvidenceSet evidence, IReadOnlyList<HeadlineTest> headlines, IReadOnlyList<BoostedAuthor> boosted)
    {
        var tags = Items(headlines, "content.tags");
        var hours = Items(headlines, "content.hours");
        var authors = new Dictionary<(string Name, long Likes, long BotLikes), BoostedAuthor>();
        var withLikes = Enumerable.Range(0, evidence.Authors.Likes.Length).Where(author => evidence.Authors.Likes[author] > 0);
        foreach (var (author, item) in withLikes.Zip(boosted))
            authors.TryAdd((evidence.Authors.Username[author], evidence.Authors.Likes[author], evidence.Authors.BotLikes[author]), item);

        return figures with
        {
            Content = figures.Content with
            {
                TopTags = [.. figures.Content.TopTags.Select(tag => tags.GetValueOrDefault(tag.Tag) is { } item
                    ? tag with { LiftLow = item.Low, LiftHigh = item.High, PAdjusted = item.PAdjusted }
                    : tag)],
                TopHours = [.. figures.Content.TopHours.Select(hour => hours.GetValueOrDefault(Key(hour.Key)) is { } item
                    ? hour with { Low = item.Low, High = item.High }
                    : hour)],
            },
            Days = Days(figures.Days, headlines),
            Bots = figures.Bots with
            {
                Boosted = [.. figures.Bots.Boosted.Select(account => authors.GetValueOrDefault((account.Username, account.Likes, account.BotLikes)) is { } item
                    ? account with { PAdjusted = item.Share.PAdjusted, ExpectedBotLikes = item.Expected, PAdjustedBoth = item.PAdjusted }
                    : account)],
            },
        };
    }

    private static DayFigures Days(DayFigures days, IReadOnlyList<HeadlineTest> headlines)
    {
        IReadOnlyList<HeadlineTest> parts = headlines.FirstOrDefault(headline => headline.Id == DayFindings.Id) is { } scan ? Verdicts.Parts(scan) : [];
        Dictionary<string, ItemResult> Of(string table) => Items(parts, DayFindings.IdOf(table));
        var (users, photos, likes, comments, follows) = (Of("users"), Of("photos"), Of("likes"), Of("comments"), Of("follows"));
        var standing = parts
            .SelectMany(part => Verdicts.Named(part).Select(item => (item.Key, Table: DayFindings.TableOf(part))))
            .ToLookup(day => day.Key, day => day.Table);
        return new([.. days.ByDay.Select(day =>
        {
            double? Ratio(Dictionary<string, ItemResult> items) => items.GetValueOrDefault(Key(day.Key))?.Estimate;
            return day with
            {
                UsersRatio = Ratio(users),
                PhotosRatio = Ratio(photos),
                LikesRatio = Ratio(likes),
                CommentsRatio = Ratio(comments),
                FollowsRatio = Ratio(follows),
                StandsOutIn = [.. standing[Key(day.Key)]],
            };
        })]);
    }

    private static string Key(int key) => key.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, ItemResult> Items(IReadOnlyList<HeadlineTest> headlines, string id)
    {
        var items = new Dictionary<string, ItemResult>(StringComparer.Ordinal);
        foreach (var item in headlines.FirstOrDefault(headline => headline.Id == id)?.Result.Items ?? [])
            items.TryAdd(item.Key, item);
        return items;
    }
}
