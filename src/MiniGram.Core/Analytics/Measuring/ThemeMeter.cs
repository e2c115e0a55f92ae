using System.Data.Common;
using System.Globalization;
using MiniGram.Analytics.Themes;
using MiniGram.Model.Measures;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Measuring;

/// <summary>Measures tags by theme, and how much photos and authors keep to theirs.</summary>
internal sealed class ThemeMeter(DbConnection connection, Func<string, string?> themeOf, CancellationToken cancellationToken)
{
    private readonly Dictionary<long, int> _themes = [];

    private const int TagsAStatement = 1_000;

    public (double Photo, double Author, double Homophily, double Affinity, IReadOnlyList<ThemeMeasures> Themes) Measure()
    {
        var tags = connection.Query(MeasureSql.Tags, row => (Id: row.GetInt64(0), Name: row.GetString(1), Uses: row.GetInt64(2)), cancellationToken);
        var themes = tags.GroupBy(tag => themeOf(tag.Name) ?? Taxonomy.Other, StringComparer.Ordinal).OrderBy(theme => theme.Key, StringComparer.Ordinal).ToList();
        for (var place = 0; place < themes.Count; place++)
        {
            foreach (var tag in themes[place])
                _themes[tag.Id] = place;
        }

        var (photo, author) = Pairs(themes.Count);
        Place();
        var (lifts, hours) = (Lifts(), Hours());
        return (photo, author, Number(MeasureSql.ThemeHomophily), Number(MeasureSql.ThemeAffinity),
        [
            .. themes.Select((theme, place) => new ThemeMeasures(theme.Key, [.. theme.Select(tag => tag.Uses)], [.. theme.Select(tag => tag.Name)], lifts.GetValueOrDefault(place).Photos, lifts.GetValueOrDefault(place, (0, 1)).Lift, Histogram.Of(hours[place]))),
        ]);
    }

    private double Number(string sql) => Convert.ToDouble(connection.Scalar(sql, cancellationToken) ?? 0, CultureInfo.InvariantCulture);

    private void Place()
    {
        connection.Execute("create or replace temp table fit_first_ids as select id, min(id) over (partition by tag_name) as first_id from fit_tags", cancellationToken);
        connection.Execute("create or replace temp table fit_first_themes (first_id bigint, theme bigint)", cancellationToken);
        foreach (var tags in _themes.Chunk(TagsAStatement))
            connection.Execute($"insert into fit_first_themes values {string.Join(", ", tags.Select(tag => string.Create(CultureInfo.InvariantCulture, $"({tag.Key}, {tag.Value})")))}", cancellationToken);
        connection.Execute("create or replace temp table fit_tag_themes as select ids.id as tag_id, themes.theme from fit_first_ids as ids join fit_first_themes as themes on themes.first_id = ids.first_id", cancellationToken);
        foreach (var statement in MeasureSql.MainThemes)
            connection.Execute(statement, cancellationToken);
    }

    private ILookup<int, (long Hour, long Photos)> Hours() => connection
        .Query(MeasureSql.ThemeHours, row => (Theme: (int)row.GetInt64(0), Hour: Convert.ToInt64(row.GetValue(1), CultureInfo.InvariantCulture), Photos: row.GetInt64(2)), cancellationToken)
        .ToLookup(cell => cell.Theme, cell => (cell.Hour, cell.Photos));

    private Dictionary<int, (long Photos, double Lift)> Lifts()
    {
        var cells = connection.Query(MeasureSql.ThemeLikes, row => (Theme: (int)row.GetInt64(0), Bin: row.GetInt64(1), Photos: row.GetInt64(2), Likes: row.GetInt64(3)), cancellationToken);
        var means = cells.GroupBy(cell => cell.Bin).ToDictionary(bin => bin.Key, bin => bin.Sum(cell => cell.Likes) / (double)bin.Sum(cell => cell.Photos));
        return cells.GroupBy(cell => cell.Theme).ToDictionary(theme => theme.Key, theme =>
        {
            var expected = theme.OrderBy(cell => cell.Bin).Sum(cell => cell.Photos * means[cell.Bin]);
            return (theme.Sum(cell => cell.Photos), expected > 0 ? theme.Sum(cell => cell.Likes) / expected : 1);
        });
    }

    // Pairs of one theme among pairs on one photo, and among pairs on different photos of one author.
    private (double Photo, double Author) Pairs(int themes)
    {
        var ofPhoto = new PairCount(themes);
        var ofAuthor = new PairCount(themes);
        var (author, photo) = (long.MinValue, long.MinValue);
        connection.Stream(MeasureSql.Tagged, row =>
        {
            if (row.GetInt64(1) != photo || row.GetInt64(0) != author)
                ofPhoto.Next();
            if (row.GetInt64(0) != author)
                ofAuthor.Next();
            (author, photo) = (row.GetInt64(0), row.GetInt64(1));
            var theme = _themes[row.GetInt64(2)];
            ofPhoto.Add(theme);
            ofAuthor.Add(theme);
        }, cancellationToken);
        ofPhoto.Next();
        ofAuthor.Next();
        return (Share(ofPhoto.Alike, ofPhoto.All), Share(ofAuthor.Alike - ofPhoto.Alike, ofAuthor.All - ofPhoto.All));
    }

    private static double Share(double part, double all) => all > 0 ? part / all : 0;

    private sealed class PairCount(int themes)
    {
        private readonly long[] _counts = new long[themes];
        private long _count;

        public double Alike { get; private set; }

        public double All { get; private set; }

        public void Add(int theme)
        {
            _counts[theme]++;
            _count++;
        }

        public void Next()
        {
            All += _count * (_count - 1.0) / 2;
            Alike += _counts.Sum(count => count * (count - 1.0) / 2);
            Array.Clear(_counts);
            _count = 0;
        }
    }
}
