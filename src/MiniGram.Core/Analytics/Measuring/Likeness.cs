using MiniGram.Model;
using MiniGram.Model.Measures;

namespace MiniGram.Analytics.Measuring;

/// <summary>How alike two data sets are.</summary>
public static class Likeness
{
    /// <summary>What is compared, each as the knob that answers for it: one data set as the target, another as what was achieved.</summary>
    public static IReadOnlyList<KnobResult> Of(WorldMeasures target, WorldMeasures achieved)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(achieved);
        return
        [
            .. DatasetSchema.Tables.Select(table => Relative(Counted(table.Name), $"rows of {table.Name}", target.Rows[table.Name], achieved.Rows[table.Name], 0.05)),
            Distance("users.registration", "registrations by month", target.Registrations, achieved.Registrations, KnobDistance.KolmogorovSmirnov),
            Distance("users.registration", "photos by month", target.Photos, achieved.Photos, KnobDistance.KolmogorovSmirnov),
            Distance("time.rhythms", "photos by hour of the week", target.PhotoHours, achieved.PhotoHours, KnobDistance.TotalVariation, 168),
            Distance("time.rhythms", "likes by hour of the day", target.Likes.Hours, achieved.Likes.Hours, KnobDistance.TotalVariation, 24),
            Distance("time.rhythms", "comments by hour of the day", target.Comments.Hours, achieved.Comments.Hours, KnobDistance.TotalVariation, 24),
            Distance("users.archetypes", "photos of a user", target.PhotosPerUser, achieved.PhotosPerUser, KnobDistance.KolmogorovSmirnov),
            Distance("users.activity", "likes by a user", target.Likes.PerUser, achieved.Likes.PerUser, KnobDistance.KolmogorovSmirnov),
            Distance("users.activity", "comments by a user", target.Comments.PerUser, achieved.Comments.PerUser, KnobDistance.KolmogorovSmirnov),
            Distance("graph.out-degree", "accounts that a user follows", target.Followees, achieved.Followees, KnobDistance.KolmogorovSmirnov),
            Distance("graph.in-degree", "followers of a user", target.Followers, achieved.Followers, KnobDistance.KolmogorovSmirnov),
            Relative("graph.reciprocity", "share of follows that are mutual", target.Mutual, achieved.Mutual, 0.1),
            Relative("graph.closure", "mean local clustering", target.Clustering, achieved.Clustering, 0.15),
            Distance("graph.delay", "time from both accounts to the follow", target.FollowDelays, achieved.FollowDelays, KnobDistance.KolmogorovSmirnov),
            Relative("graph.influencers.share", "influencers by the published rule", target.InfluencerShares.Count, achieved.InfluencerShares.Count, 0.15 + Chance(target.InfluencerShares.Count)),
            Distance("content.tags-per-photo", "tags of a photo", target.TagsPerPhoto, achieved.TagsPerPhoto, KnobDistance.KolmogorovSmirnov),
            Distance("content.popularity", "photos of a tag, by rank", Ranks(target), Ranks(achieved), KnobDistance.TotalVariation, (int)target.Rows["tags"]),
            Relative("content.of-theme", "pairs of tags of a photo that are of one theme", target.PhotoTheme, achieved.PhotoTheme, 0.1),
            Relative("content.breadth", "pairs of tags of an author's photos that are of one theme", target.AuthorTheme, achieved.AuthorTheme, 0.15 + ChanceOfShare(target.AuthorTheme, target)),
            Relative(target.Communities is null ? "graph.homophily" : "content.community-interest", "share of follows between people who post of one theme", target.ThemeHomophily, achieved.ThemeHomophily, 0.1 + ChanceOfShare(target.ThemeHomophily, target)),
            Relative("content.affinity", "share of likes on photos of the theme that one posts of", target.ThemeAffinity, achieved.ThemeAffinity, 0.1 + ChanceOfShare(target.ThemeAffinity, target)),
            Absolute("content.themes[].lift", "spread of themes' likes over those of like authors", Spread(target), Spread(achieved), 0.1),
            Absolute("content.themes[].rhythm", "how far the hours of a theme's photos are from those of all", HourSpread(target), HourSpread(achieved), 0.03),
            PostingHours(target, achieved),
            .. Focus(target, achieved),
            .. Communities(target, achieved),
            .. Events(target, achieved),
            .. Languages(target, achieved),
            .. Moods(target, achieved),
            .. Reactions("likes", target.Likes, achieved.Likes),
            .. Reactions("comments", target.Comments, achieved.Comments),
            Relative("bots.bulk-likers.count", "suspected bots by the published rule", target.BotShares.Count, achieved.BotShares.Count, 0.1),
            Relative("bots.bulk-likers.photo-share", "share of all photos that a suspected bot likes", Mean(target.BotShares), Mean(achieved.BotShares), 0.1),
            Relative("causality", "share of likes and comments before their parents", target.Early, achieved.Early, 0.1),
        ];
    }

    /// <summary>The mean distance in units of its tolerance, each at most 5: less is more alike.</summary>
    public static double Strangeness(IReadOnlyList<KnobResult> results) => results.Average(result => Math.Min(5, result.Distance / result.Tolerance));

    private static IEnumerable<KnobResult> Reactions(string name, ReactionMeasures target, ReactionMeasures achieved)
    {
        yield return Distance($"engagement.{name}.dispersion", $"{name} of a photo, by people", target.PerPhoto, achieved.PerPhoto, KnobDistance.KolmogorovSmirnov);
        yield return Distance($"engagement.{name}.decay", $"time from the photo to its {name}", target.Delays, achieved.Delays, KnobDistance.KolmogorovSmirnov);
        yield return Relative($"engagement.{name}.from-followers", $"share of {name} that comes from followers", target.FromFollowers, achieved.FromFollowers, 0.1);
        if (target.FollowerPower is { } power)
            yield return Relative($"engagement.{name}.follower-exponent", $"power with which {name} grow with followers", power, achieved.FollowerPower ?? 0, 0.15);
    }

    /// <summary>Photos over those expected on the days of each of some events, in another data set; 0 where nothing can be said.</summary>
    public static IReadOnlyList<double> Lifts(IReadOnlyList<EventMeasure> events, WorldMeasures achieved)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(achieved);
        var curve = DayCurve.Of(achieved);
        return [.. events.Select(found => curve.On([found], achieved.Until) is (var count, > 0 and var expected) ? count / expected : 0)];
    }

    private static IEnumerable<KnobResult> Focus(WorldMeasures target, WorldMeasures achieved)
    {
        if (target.HourFocus is { } wanted)
            yield return Absolute("users.time-zones", "how much the hours of one user keep together", wanted, achieved.HourFocus ?? 0, 0.03);
    }

    // None found is 0; what share of the follows stays within those can't be said then.
    private static IEnumerable<KnobResult> Communities(WorldMeasures target, WorldMeasures achieved)
    {
        if (target.Communities is null && achieved.Communities is null)
            yield break;
        yield return Relative("graph.communities", "communities of who follows whom", target.Communities?.Shares.Count ?? 0, achieved.Communities?.Shares.Count ?? 0, 0.25);
        if (target.Communities is { } wanted && achieved.Communities is { } got)
            yield return Relative("graph.homophily", "share of follows within a community", wanted.Inside, got.Inside, 0.1);
    }

    // On the days that stand out in the target, whether or not they do so in the other.
    private static IEnumerable<KnobResult> Events(WorldMeasures target, WorldMeasures achieved)
    {
        var (wanted, got) = (DayCurve.Of(target).On(target.Events, target.Until), DayCurve.Of(achieved).On(target.Events, target.Until));
        if (wanted.Expected > 0 && got.Expected > 0)
            yield return Relative("time.events", "photos on days that stand out, over the weeks around", wanted.Count / wanted.Expected, got.Count / got.Expected, 0.1 + (2 / Math.Sqrt(Math.Max(1, wanted.Count))));
    }

    private static IEnumerable<KnobResult> Languages(WorldMeasures target, WorldMeasures achieved)
    {
        if (target.Languages.Count == 0)
            yield break;
        var (most, share) = target.Languages.MaxBy(language => language.Value);
        var distance = 0.5 * target.Languages.Keys.Union(achieved.Languages.Keys).Order(StringComparer.Ordinal)
            .Sum(language => Math.Abs(target.Languages.GetValueOrDefault(language) - achieved.Languages.GetValueOrDefault(language)));
        yield return new("engagement.texts.languages", "languages of comments", share, achieved.Languages.GetValueOrDefault(most), KnobDistance.TotalVariation, distance, Math.Min(0.5, 0.06 + (0.6 * Math.Sqrt(target.Languages.Count / (double)Math.Max(1, Math.Min(target.Rows["users"], achieved.Rows["users"]))))));
    }

    // The mean total variation, themes weighed by their photos.
    private static double HourSpread(WorldMeasures world)
    {
        var all = OfDay(world.PhotoHours);
        var photos = world.Themes.Sum(theme => theme.Photos);
        return photos == 0 ? 0 : world.Themes.Sum(theme => theme.Photos * OfDay(theme.Hours).TotalVariation(all)) / photos;
    }

    private static Histogram OfDay(Histogram week) => Histogram.Of(week.Counts.Select(hour => (hour.Value % 24, hour.Count)));

    // The likes that photos of each hour would get if as many were posted then as in the target.
    private static KnobResult PostingHours(WorldMeasures target, WorldMeasures achieved)
    {
        var photos = target.PostingHours.Select(hour => (double)hour.Photos).ToArray();
        double[] Shares(WorldMeasures world)
        {
            var likes = photos.Zip(world.PostingHours, (count, hour) => count * hour.Lift).ToArray();
            return [.. likes.Select(count => count / Math.Max(1e-9, likes.Sum()))];
        }

        var distance = 0.5 * Shares(target).Zip(Shares(achieved), (wanted, got) => Math.Abs(wanted - got)).Sum();
        var error = target.PostingHours.Concat(achieved.PostingHours).Sum(hour => hour.Photos * hour.Error) / Math.Max(1, target.PostingHours.Concat(achieved.PostingHours).Sum(hour => hour.Photos));
        return new("engagement.hour-of-posting", "likes by the hour at which their photo was posted, photos alike", 0, 0, KnobDistance.TotalVariation, distance, Math.Min(0.5, 0.03 + error));
    }

    private static IEnumerable<KnobResult> Moods(WorldMeasures target, WorldMeasures achieved)
    {
        if (target.Moods is not { } wanted)
            yield break;
        var got = achieved.Moods ?? new(0, 0);
        yield return Absolute("engagement.texts.positive", "share of comments that praise", wanted.Positive, got.Positive, 0.05);
        yield return Absolute("engagement.texts.negative", "share of comments that find fault", wanted.Negative, got.Negative, 0.03);
    }

    // The standard deviation of the logarithm of the lifts, themes weighed by their photos.
    private static double Spread(WorldMeasures world)
    {
        var themes = world.Themes.Where(theme => theme is { Photos: > 0, Lift: > 0 }).Select(theme => (theme.Photos, Log: Math.Log(theme.Lift))).ToList();
        var photos = (double)themes.Sum(theme => theme.Photos);
        var mean = themes.Sum(theme => theme.Photos * theme.Log) / Math.Max(1, photos);
        return Math.Sqrt(themes.Sum(theme => theme.Photos * (theme.Log - mean) * (theme.Log - mean)) / Math.Max(1, photos));
    }

    // The standard error of a number of people, relative to it.
    private static double Chance(double people) => people > 0 ? 1 / Math.Sqrt(people) : 0;

    // That of a share which hangs on what each of the users cares for: a few thousand follows of two hundred people say no more than those people do.
    private static double ChanceOfShare(double share, WorldMeasures world) => share > 0 ? Math.Min(1, Math.Sqrt((1 - Math.Min(1, share)) / (share * Math.Max(1, world.Rows["users"])))) : 0;

    private static KnobResult Absolute(string knob, string description, double target, double achieved, double tolerance) =>
        new(knob, description, target, achieved, KnobDistance.Absolute, Math.Abs(achieved - target), tolerance);

    private static string Counted(string table) => table switch
    {
        "users" => "users.count",
        "photos" => "photos.count",
        "tags" => "content.themes",
        "photo_tags" => "content.tags-per-photo",
        "follows" => "graph.follows-per-user",
        _ => $"engagement.{table}.per-photo",
    };

    private static Histogram Ranks(WorldMeasures world) =>
        Histogram.Of(world.Themes.SelectMany(theme => theme.Uses).OrderDescending().Select((uses, rank) => ((long)rank, uses)));

    private static long Most(Histogram values) => values.Counts.DefaultIfEmpty().MaxBy(entry => entry.Count).Value;

    private static double Mean(IReadOnlyList<double> values) => values.Count == 0 ? 0 : values.Average();

    private static KnobResult Relative(string knob, string description, double target, double achieved, double tolerance) =>
        new(knob, description, target, achieved, KnobDistance.Relative, target == 0 ? Math.Abs(achieved) : Math.Abs(achieved - target) / Math.Abs(target), tolerance);

    // The median, or what is most, stands for the distribution; chance alone makes a distance of about √(1 ÷ n) of KS, and √(cells ÷ n) ÷ 2 of the shares.
    private static KnobResult Distance(string knob, string description, Histogram target, Histogram achieved, KnobDistance measure, int cells = 1)
    {
        var chance = Math.Sqrt(cells / (double)Math.Max(1, Math.Min(target.Total, achieved.Total)));
        return measure == KnobDistance.KolmogorovSmirnov
            ? new(knob, description, target.Quantile(0.5), achieved.Quantile(0.5), measure, target.KolmogorovSmirnov(achieved), Math.Min(0.5, 0.08 + (1.5 * chance)))
            : new(knob, description, Most(target), Most(achieved), measure, target.TotalVariation(achieved), Math.Min(0.5, 0.06 + (0.6 * chance)));
    }
}
