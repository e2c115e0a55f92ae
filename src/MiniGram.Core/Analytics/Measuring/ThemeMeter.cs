using System.Data.Common;
using MiniGram.Analytics.Themes;
using MiniGram.Model.Measures;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Measuring;

/// <summary>Measures tags by theme, and how much photos and authors keep to theirs.</summary>
internal sealed class ThemeMeter(DbConnection connection, Func<string, string?> themeOf, CancellationToken cancellationToken)
{
    private readonly Dictionary<long, int> _themes = [];

    public (double Photo, double Author, IReadOnlyList<ThemeMeasures> Themes) Measure()
    {
        var tags = connection.Query(MeasureSql.Tags, row => (Id: row.GetInt64(0), Name: row.GetString(1), Uses: row.GetInt64(2)), cancellationToken);
        var themes = tags.GroupBy(tag => themeOf(tag.Name) ?? Taxonomy.Other, StringComparer.Ordinal).OrderBy(theme => theme.Key, StringComparer.Ordinal).ToList();
        for (var place = 0; place < themes.Count; place++)
        {
            foreach (var tag in themes[place])
                _themes[tag.Id] = place;
        }

        var (photo, author) = Pairs(themes.Count);
        return (photo, author, [.. themes.Select(theme => new ThemeMeasures(theme.Key, [.. theme.Select(tag => tag.Uses)], [.. theme.Select(tag => tag.Name)]))]);
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
