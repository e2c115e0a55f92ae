using System.Globalization;
using MiniGram.Model;
using MiniGram.Model.Measures;
using MiniGram.Synthesis.Content;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Fitting;

/// <summary>Makes a scenario whose world resembles a data set, from measures of that alone.</summary>
public static class ScenarioFit
{
    // A world of 'causality: legacy' has a third and more before their parents; fewer are faults.
    private const double LegacyShare = 0.15;
    private const double InfluencerShare = 0.10;
    private const double BotShare = 0.05;

    /// <summary>The first guess: what can be read off the measures, and for the rest a usual value that <see cref="Nearer"/> mends.</summary>
    /// <param name="target">Of the data to resemble.</param>
    /// <param name="seed">0 or more.</param>
    /// <param name="keepTags">Whether the tags keep their names, which come out of the data; else they are numbered.</param>
    public static Scenario Start(WorldMeasures target, long seed, bool keepTags)
    {
        ArgumentNullException.ThrowIfNull(target);
        var users = (int)Math.Max(1, target.Rows["users"]);
        var photos = (int)target.Rows["photos"];
        var isLegacy = target.Early > LegacyShare;
        return Feasible.Of(new Scenario
        {
            About = "Resembles a data set that was measured; none of its rows is in here.",
            Seed = seed,
            From = target.From,
            Until = target.Until,
            Causality = isLegacy ? Causality.Legacy : Causality.Strict,
            Users = new()
            {
                Count = users,
                Registration = RegistrationFit.Of(target),
                TimeZones = ZoneFit.Knobs(target),
                Activity = Distribution.LogNormal(0, 0.5),
                ActivityCorrelation = 0.5,
                Archetypes = Archetypes(target),
            },
            Time = new() { Rhythms = RhythmFit.All(target), Events = EventFit.Of(target) },
            Graph = CommunityFit.Of(
                new()
                {
                    FollowsPerUser = Digits.Round(Math.Min(target.Rows["follows"] / (double)users, Math.Max(0, users - 2) * 0.9)),
                    OutDegree = Distribution.LogNormal(0, 0.8),
                    InDegree = Distribution.Pareto(1, 1.8),
                    Reciprocity = Digits.Round(Math.Clamp(target.Mutual, 0, 1)),
                    Delay = Delay(target.FollowDelays),
                    Influencers = Influencers(target, users),
                },
                target,
                users),
            Photos = new() { Count = photos },
            Content = new()
            {
                Themes = ThemeFit.Of(target, keepTags),
                Popularity = Digits.Round(ThemeFit.Popularity(target)),
                TagsPerPhoto = Counts(target.TagsPerPhoto),
            },
            Engagement = new() { Likes = Reaction(target.Likes), Comments = Reaction(target.Comments), HourOfPosting = PostingHourFit.Of(target), Texts = Texts(target) },
            Bots = new() { BulkLikers = Bots(target) },
            Dirt = Dirt(target.Faults, isLegacy),
        });
    }

    /// <summary>First guesses of all processes that may have made such data; the most usual first.</summary>
    /// <param name="target">Of the data to resemble.</param>
    /// <param name="seed">0 or more.</param>
    /// <param name="keepTags">Whether the tags keep their names; the published process has its own.</param>
    public static IReadOnlyList<Scenario> Starts(WorldMeasures target, long seed, bool keepTags)
    {
        var social = Start(target, seed, keepTags);
        return social.Causality == Causality.Legacy && !keepTags ? [social, PublishedFit.Of(social, target)] : [social];
    }

    /// <summary>The theme of each tag of a scenario.</summary>
    public static IReadOnlyDictionary<string, string> ThemesByTag(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return TagCatalog.ThemesOf(scenario).SelectMany(theme => theme.Tags.Select(tag => (tag, theme.Name))).DistinctBy(entry => entry.tag).ToDictionary(entry => entry.tag, entry => entry.Name, StringComparer.Ordinal);
    }

    /// <summary>A scenario that should come nearer, by what came of the last one.</summary>
    /// <param name="scenario">The last one.</param>
    /// <param name="target">Of the data to resemble.</param>
    /// <param name="achieved">Of the world of the last scenario.</param>
    /// <param name="lifts">What that world has of photos on the days of each of the target's events, over those expected; 0 where nothing can be said.</param>
    public static Scenario Nearer(Scenario scenario, WorldMeasures target, WorldMeasures achieved, IReadOnlyList<double> lifts)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(achieved);
        ArgumentNullException.ThrowIfNull(lifts);
        return scenario.Process == WorldProcess.Published ? PublishedFit.Nearer(scenario, target, achieved) : Feasible.Of(Correction.Of(scenario, target, achieved, lifts));
    }

    private static TextKnobs Texts(WorldMeasures target)
    {
        var known = target.Languages.Where(language => TextKnobs.Known.Contains(language.Key, StringComparer.Ordinal) && Digits.Round(language.Value) > 0).ToDictionary(language => language.Key, language => Digits.Round(language.Value), StringComparer.Ordinal);
        var texts = known.Count == 0 ? new() : new TextKnobs { Languages = known };
        return target.Moods is { } moods ? Moods(texts, moods.Positive, moods.Negative) : texts;
    }

    /// <summary>Texts of so much praise and fault, which together are not more than all.</summary>
    internal static TextKnobs Moods(TextKnobs texts, double positive, double negative)
    {
        var praise = Digits.Round(Math.Clamp(positive, 0, 1));
        return texts with { Positive = praise, Negative = Digits.Round(Math.Clamp(negative, 0, Math.Max(0, 0.999 - praise))) };
    }

    // Six at most, by how much they post; named by nothing of the data.
    private static IReadOnlyList<ArchetypeKnobs> Archetypes(WorldMeasures target) => target.Groups.Count == 0
        ? [new()]
        : [.. target.Groups.Select((group, i) => new ArchetypeKnobs
        {
            Name = $"posting-{i + 1}",
            Share = Digits.Round(group.Share),
            Posting = Digits.Round(group.Posting),
            Liking = Digits.Round(group.Liking),
            Commenting = Digits.Round(group.Commenting),
            Following = Digits.Round(group.Following),
        })];

    private static ReactionKnobs Reaction(ReactionMeasures target) => new()
    {
        PerPhoto = Digits.Round(target.PerPhoto.Mean),
        FollowerExponent = Digits.Round(Math.Clamp(target.FollowerPower ?? 0.5, 0, 3)),
        Dispersion = 2,
        Decay = Delay(target.Delays),
        FromFollowers = Digits.Round(Math.Clamp(target.FromFollowers, 0, 1)),
        Rhythm = RhythmFit.IsUneven(target.Hours, 24),
    };

    /// <summary>The Weibull whose median and ninth decile are those of the delays.</summary>
    internal static Distribution Delay(Histogram delays)
    {
        var (median, long_) = (Math.Max(1, WorldMeasures.Seconds(delays.Quantile(0.5))), Math.Max(2, WorldMeasures.Seconds(delays.Quantile(0.9))));
        var shape = Math.Clamp(Math.Log(Math.Log(10) / Math.Log(2)) / Math.Log(Math.Max(1.05, long_ / median)), 0.15, 10);
        return Distribution.Weibull(Digits.Round(shape), Math.Max(1, Math.Round(median / Math.Pow(Math.Log(2), 1 / shape))));
    }

    private static Distribution Counts(Histogram counts)
    {
        var kept = counts.Counts.Where(entry => entry.Value <= 30).ToList();
        return kept.Count == 0 ? Distribution.Constant(0)
            : kept.Count == 1 ? Distribution.Constant(kept[0].Value)
            : Distribution.Empirical([.. kept.Select(entry => (double)entry.Value)], [.. kept.Select(entry => Digits.Round(entry.Count / (double)counts.Total))]);
    }

    private static InfluencerKnobs Influencers(WorldMeasures target, int users)
    {
        var shares = target.InfluencerShares;
        return shares.Count == 0 || shares.Count > 0.2 * users
            ? new()
            : new() { Share = Digits.Round(shares.Count / (double)users), FollowerShare = Share(InfluencerShare, shares) };
    }

    private static BulkLikerKnobs Bots(WorldMeasures target) => target.BotShares.Count == 0 ? new() : new() { Count = target.BotShares.Count, PhotoShare = Share(BotShare, target.BotShares) };

    // Uniform from what the published rule asks for, or from where the spread says, with the mean of the values: less of each than their ends would tell.
    internal static Distribution Above(double rule, IReadOnlyList<double> values)
    {
        var mean = values.Average();
        var half = Math.Min(mean - Math.Min(rule, mean), Math.Sqrt(3 * values.Average(value => (value - mean) * (value - mean))));
        return half < 1e-6 ? Distribution.Constant(Digits.Round(mean)) : Distribution.Uniform(Digits.Round(mean - half), Digits.Round(mean + half));
    }

    private static Distribution Share(double rule, IReadOnlyList<double> values) =>
        Above(rule, values) is { Kind: DistributionKind.Uniform, B: > 1 } uniform ? Distribution.Uniform(uniform.A, 1) : Above(rule, values);

    private static DirtKnobs Dirt(FaultRates faults, bool isLegacy) => new()
    {
        Duplicates = Digits.Round(faults.Duplicates ?? 0),
        Orphans = Digits.Round(faults.Orphans ?? 0),
        Early = isLegacy ? 0 : Digits.Round(faults.Early ?? 0),
        Unreadable = Digits.Round(faults.Unreadable ?? 0),
    };
}
