using System.Data.Common;
using MiniGram.Analytics.Models;
using MiniGram.Model;
using MiniGram.Model.Measures;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Measuring;

/// <summary>Measures what a data set is like, to make one like it. Rows that the audit leaves out do not count.</summary>
public sealed class WorldMeter
{
    private const double InfluencerShare = 0.10; // As AnalysisParameters has it.
    private readonly LoadedDataset _dataset;
    private readonly DbConnection _connection;
    private readonly CancellationToken _cancellationToken;

    private WorldMeter(LoadedDataset dataset, DbConnection connection, CancellationToken cancellationToken) =>
        (_dataset, _connection, _cancellationToken) = (dataset, connection, cancellationToken);

    /// <summary>Measures a data set. Suspected bots and influencers are those of the published rules.</summary>
    /// <param name="dataset">As loaded; with or without the comments' text.</param>
    /// <param name="themeOf">Gives the theme of a tag's name, or null for one of none.</param>
    /// <param name="cancellationToken">Interrupts it.</param>
    public static WorldMeasures Measure(LoadedDataset dataset, Func<string, string?> themeOf, CancellationToken cancellationToken) => Measure(dataset, themeOf, null, cancellationToken);

    /// <summary>Measures a data set that is to be held against another.</summary>
    /// <param name="dataset">As loaded; with or without the comments' text.</param>
    /// <param name="themeOf">Gives the theme of a tag's name, or null for one of none.</param>
    /// <param name="other">What months and days are counted from and to: those of the other, since the first row may lie in another month; null for its own.</param>
    /// <param name="cancellationToken">Interrupts it.</param>
    public static WorldMeasures Measure(LoadedDataset dataset, Func<string, string?> themeOf, WorldMeasures? other, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        using var connection = dataset.Warehouse.Connect();
        return new WorldMeter(dataset, connection, cancellationToken).Measure(themeOf, other);
    }

    private WorldMeasures Measure(Func<string, string?> themeOf, WorldMeasures? other)
    {
        foreach (var statement in MeasureSql.Prepare)
            _connection.Execute(statement, _cancellationToken);
        var people = new PersonReader(_connection, _cancellationToken).Read();
        var from = other?.From ?? DateTime.SpecifyKind((_dataset.First ?? DateTime.UnixEpoch).Date, DateTimeKind.Utc);
        var until = other?.Until ?? DateTime.SpecifyKind((_dataset.Last ?? from).Date.AddDays(1), DateTimeKind.Utc);
        CommentSource.Create(_connection, _cancellationToken);
        var (photoTheme, authorTheme, homophily, affinity, themes) = new ThemeMeter(_connection, themeOf, _cancellationToken).Measure();
        var (zones, focus) = new ZoneMeter(_connection, _cancellationToken).Measure();
        var photoDays = Histogram(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"select cast(floor(date_part('epoch', created_at) / 86400) as bigint) - {(long)(from - DateTime.UnixEpoch).TotalDays}, count(*) from fit_photos group by 1"));
        var photos = people.Sum(person => person.Photos);
        long[] bots = [.. people.Where(person => person.IsBot).Select(person => person.Likes).Order()];
        long[] influencers = [.. people.Where(person => person.Followers > InfluencerShare * people.Count).Select(person => person.Followers).Order()];
        return new()
        {
            From = from,
            Until = until,
            TagsUntil = from.AddDays(Number(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"select ceil((date_part('epoch', max(created_at)) + 1) / 86400) - {(long)(from - DateTime.UnixEpoch).TotalDays} from fit_tags"))),
            Rows = DatasetSchema.Tables.ToDictionary(table => table.Name, table => Convert.ToInt64(_connection.Scalar($"select count(*) from fit_{table.Name}", _cancellationToken), System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal),
            Registrations = Months("users", from),
            RegistrationHours = Histogram(MeasureSql.RegistrationHours),
            Photos = Months("photos", from),
            PhotoDays = photoDays,
            Events = EventMeter.Find(new DayCurve(from, photoDays, (int)(until - from).TotalDays)),
            PhotoHours = Histogram(MeasureSql.PhotoHours),
            Zones = zones,
            HourFocus = focus,
            PostingHours = HourMeter.Measure(_connection, _cancellationToken),
            PhotosPerUser = Model.Measures.Histogram.Of(people.Select(person => person.Photos)),
            Followees = Model.Measures.Histogram.Of(people.Select(person => person.Followees)),
            Followers = Model.Measures.Histogram.Of(people.Select(person => person.Followers)),
            FollowDelays = Histogram(MeasureSql.FollowDelays),
            Mutual = Number(MeasureSql.Mutual),
            Clustering = _connection.Query(MeasureSql.Clustering, row => row.GetDouble(0), _cancellationToken).DefaultIfEmpty(0).Average(), // Here, since the engine adds in any order.
            Communities = CommunityMeter.Measure(_connection, _cancellationToken),
            TagsPerPhoto = Histogram(MeasureSql.TagsPerPhoto),
            Themes = themes,
            PhotoTheme = photoTheme,
            AuthorTheme = authorTheme,
            ThemeHomophily = homophily,
            ThemeAffinity = affinity,
            Languages = LanguageMeter.Measure(_connection, _cancellationToken),
            Moods = MoodMeter.Measure(_connection, _cancellationToken),
            Likes = Reactions("likes", people.Where(person => !person.IsBot).Select(person => person.Likes)),
            Comments = Reactions("comments", people.Where(person => !person.IsBot).Select(person => person.Comments)),
            Groups = PersonGroups.Of([.. people.Where(person => !person.IsBot)], until),
            BotShares = [.. bots.Select(likes => likes / (double)Math.Max(1, photos))],
            InfluencerShares = [.. influencers.Select(followers => followers / (double)people.Count)],
            Early = Number(MeasureSql.Early),
            Faults = Faults(),
        };
    }

    private ReactionMeasures Reactions(string table, IEnumerable<long> perUser)
    {
        var points = _connection.Query(MeasureSql.OfReactions(table, MeasureSql.FollowerBins), row => (X: Math.Log(row.GetDouble(0)), Y: Math.Log(row.GetDouble(1)), Photos: row.GetInt64(2)), _cancellationToken);
        return new(
            Histogram(MeasureSql.OfReactions(table, MeasureSql.PerPhoto)),
            Model.Measures.Histogram.Of(perUser),
            Histogram(MeasureSql.OfReactions(table, MeasureSql.Delays)),
            Histogram(MeasureSql.OfReactions(table, MeasureSql.Hours)),
            Number(MeasureSql.OfReactions(table, MeasureSql.FromFollowers)),
            Slope(points));
    }

    // Least squares, each bin by its photos.
    private static double? Slope(List<(double X, double Y, long Photos)> points)
    {
        if (points.Count < 3)
            return null;
        var n = (double)points.Sum(point => point.Photos);
        var (x, y) = (points.Sum(point => point.X * point.Photos) / n, points.Sum(point => point.Y * point.Photos) / n);
        return points.Sum(point => (point.X - x) * (point.Y - y) * point.Photos) / points.Sum(point => (point.X - x) * (point.X - x) * point.Photos);
    }

    private FaultRates Faults()
    {
        var rows = (double)Math.Max(1, _dataset.Sources.Sum(source => source.Rows + source.Rejected));
        double Rate(string rule) => _dataset.Audit.Where(entry => entry.Rule == rule).GroupBy(entry => entry.Table).Sum(table => table.Max(entry => entry.Rows)) / rows;
        var unreadable = _dataset.Sources.Sum(source => source.Rejected) / rows;
        return new(Rate(AuditRule.DuplicateKey), new OrphanMeter(_dataset, _connection, _cancellationToken).Measure(), Number(MeasureSql.Early), unreadable);
    }

    private Histogram Months(string table, DateTime from) => Histogram(
        $"select (extract(year from created_at) - {from.Year}) * 12 + extract(month from created_at) - {from.Month}, count(*) from fit_{table} group by 1");

    private Histogram Histogram(string sql) =>
        Model.Measures.Histogram.Of(_connection.Query(sql, row => (Convert.ToInt64(row.GetValue(0), System.Globalization.CultureInfo.InvariantCulture), row.GetInt64(1)), _cancellationToken));

    private double Number(string sql) => Convert.ToDouble(_connection.Scalar(sql, _cancellationToken) ?? 0, System.Globalization.CultureInfo.InvariantCulture);
}
