using MiniGram.Model.Measures;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Fitting;

/// <summary>Turns each knob a little the way that its measure asks for. A world answers to its knobs smoothly but not one by one, so each goes only part of the way.</summary>
internal static class Correction
{
    private const double Most = 2; // No knob changes by more than this factor in one go.

    public static Scenario Of(Scenario scenario, WorldMeasures target, WorldMeasures achieved, IReadOnlyList<double> lifts) => scenario with
    {
        Users = scenario.Users with { Count = Count(scenario.Users.Count, "users", target, achieved), Activity = LogNormal(scenario.Users.Activity, target.Likes.PerUser.Gini, achieved.Likes.PerUser.Gini) },
        Time = scenario.Time with { Rhythms = RhythmFit.Nearer(scenario, target, achieved), Events = EventFit.Nearer(scenario.Time.Events, target, lifts) },
        Graph = Graph(scenario, target, achieved),
        Photos = scenario.Photos with { Count = Count(scenario.Photos.Count, "photos", target, achieved) },
        Content = scenario.Content with
        {
            OfTheme = Towards(scenario.Content.OfTheme, target.PhotoTheme, achieved.PhotoTheme, 1),
            Themes = ThemeFit.Nearer(scenario.Content.Themes, target, achieved),
            CommunityInterest = target.Communities is null ? scenario.Content.CommunityInterest : Towards(scenario.Content.CommunityInterest, target.ThemeHomophily, achieved.ThemeHomophily, 1),
            Affinity = Digits.Round(Math.Clamp(((1 + scenario.Content.Affinity) * Factor(target.ThemeAffinity, achieved.ThemeAffinity, 1.5)) - 1, 0, 100)),
            Breadth = Digits.Round(Math.Clamp(scenario.Content.Breadth * Factor(achieved.AuthorTheme, target.AuthorTheme, 2), 0.01, 100)),
        },
        Engagement = scenario.Engagement with
        {
            Likes = Reaction(scenario.Engagement.Likes, target.Likes, achieved.Likes),
            Comments = Reaction(scenario.Engagement.Comments, target.Comments, achieved.Comments),
            Texts = Texts(scenario.Engagement.Texts, target, achieved),
        },
        Bots = scenario.Bots with { BulkLikers = scenario.Bots.BulkLikers with { Count = Bots(scenario, target, achieved) } },
    };

    // Rows that a fault takes away don't count, so there must be more.
    internal static int Count(int count, string table, WorldMeasures target, WorldMeasures achieved) =>
        achieved.Rows[table] == 0 ? count : (int)Math.Round(count * Factor(target.Rows[table], achieved.Rows[table], 1));

    // In a small world many people like a twentieth of the photos too, and count as suspected bots without being any. Where those would be too many, nobody counts;
    // so that more are added in steps, and half of them go when it was too far.
    private static int Bots(Scenario scenario, WorldMeasures target, WorldMeasures achieved)
    {
        var planted = scenario.Bots.BulkLikers.Count;
        return achieved.BotShares.Count == 0
            ? planted / 2
            : Math.Clamp(planted + Math.Min(target.BotShares.Count - achieved.BotShares.Count, Math.Max(5, planted / 2)), 0, 2 * target.BotShares.Count);
    }

    private static GraphKnobs Graph(Scenario scenario, WorldMeasures target, WorldMeasures achieved)
    {
        var graph = CommunityFit.Nearer(scenario.Graph, target, achieved);
        return graph with
        {
            FollowsPerUser = Digits.Round(Math.Min(graph.FollowsPerUser * Factor(target.Rows["follows"], achieved.Rows["follows"], 1), Math.Max(0, scenario.Users.Count - 2) * 0.9)),
            Reciprocity = Towards(graph.Reciprocity, target.Mutual, achieved.Mutual, 1),
            Homophily = (target.Communities, achieved.Communities) switch
            {
                (null, null) => Towards(graph.Homophily, target.ThemeHomophily, achieved.ThemeHomophily, 1),
                (null, _) => Digits.Round(graph.Homophily / 2), // There are to be none.
                _ => graph.Homophily,
            },
            Closure = Towards(graph.Closure, target.Clustering, achieved.Clustering, 1.5),
            OutDegree = LogNormal(graph.OutDegree, target.Followees.Gini, achieved.Followees.Gini),
            InDegree = Distribution.Pareto(1, Digits.Round(Math.Clamp(graph.InDegree.B * Factor(achieved.Followers.Gini, target.Followers.Gini, 2), 1.02, 30))),
            Delay = Delay(graph.Delay, target.FollowDelays, achieved.FollowDelays),
        };
    }

    // Some languages are told more often than others; both are measured alike, so that falls out. Half of the way, since it is users who have one, and there may be few.
    private static Dictionary<string, double> Languages(IReadOnlyDictionary<string, double> languages, WorldMeasures target, WorldMeasures achieved) => languages.ToDictionary(
        language => language.Key,
        language => Digits.Round(language.Value * Factor(target.Languages.GetValueOrDefault(language.Key), achieved.Languages.GetValueOrDefault(language.Key), 0.5)),
        StringComparer.Ordinal);

    // Some moods are told more often than others, alike in both.
    internal static TextKnobs Texts(TextKnobs texts, WorldMeasures target, WorldMeasures achieved)
    {
        var told = texts with { Languages = Languages(texts.Languages, target, achieved) };
        return target.Moods is { } wanted && achieved.Moods is { } got
            ? ScenarioFit.Moods(told, texts.Positive * Factor(wanted.Positive, got.Positive, 1), texts.Negative * Factor(wanted.Negative, got.Negative, 1))
            : told;
    }

    private static ReactionKnobs Reaction(ReactionKnobs knobs, ReactionMeasures target, ReactionMeasures achieved) => knobs with
    {
        PerPhoto = Digits.Round(knobs.PerPhoto * Factor(target.PerPhoto.Mean, achieved.PerPhoto.Mean, 1)),
        Dispersion = Digits.Round(Math.Clamp(knobs.Dispersion * Factor(achieved.PerPhoto.Gini, target.PerPhoto.Gini, 3), 0.05, 1_000)),
        Decay = Delay(knobs.Decay, target.Delays, achieved.Delays),
        FromFollowers = Towards(knobs.FromFollowers, target.FromFollowers, achieved.FromFollowers, 1),
        FollowerExponent = target.FollowerPower is { } wanted && achieved.FollowerPower is { } got ? Digits.Round(Math.Clamp(knobs.FollowerExponent + (0.8 * (wanted - got)), 0, 3)) : knobs.FollowerExponent,
    };

    // What is read off both, by the same rule: so its bias falls out.
    private static Distribution Delay(Distribution knob, Histogram target, Histogram achieved)
    {
        var (wanted, got) = (ScenarioFit.Delay(target), ScenarioFit.Delay(achieved));
        return Distribution.Weibull(Digits.Round(Math.Clamp(knob.A * Factor(wanted.A, got.A, 1), 0.1, 10)), Math.Max(1, Math.Round(knob.B * Factor(wanted.B, got.B, 1))));
    }

    private static Distribution LogNormal(Distribution knob, double target, double achieved) => Distribution.LogNormal(0, Digits.Round(Math.Clamp(knob.B * Factor(target, achieved, 1.5), 0.02, 4)));

    private static double Towards(double knob, double target, double achieved, double gain) => Digits.Round(Math.Clamp(knob + (gain * (target - achieved)), 0, 1));

    private static double Factor(double target, double achieved, double power) =>
        target <= 0 || achieved <= 0 ? 1 : Math.Clamp(Math.Pow(target / achieved, power), 1 / Most, Most);
}
