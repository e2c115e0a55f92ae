using MiniGram.Model;
using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>What only the whole scenario tells: wishes that contradict each other or can't be had.</summary>
internal sealed class ScenarioChecks
{
    private const int MostPhotos = 1_000_000_000;
    private const double LeastQuality = 1e-15;
    private const double MostQuality = 1e15;
    private const int MostArchetypes = 256; // A user's is kept in a byte.
    private readonly ScenarioNode _tree;
    private readonly List<string> _problems;
    private readonly IReadOnlySet<string> _doubtful;

    private ScenarioChecks(Scenario scenario, ScenarioNode tree, List<string> problems, IReadOnlySet<string> doubtful) =>
        (Scenario, _tree, _problems, _doubtful) = (scenario, tree, problems, doubtful);

    /// <summary>As read.</summary>
    public Scenario Scenario { get; }

    /// <summary>Adds every contradiction to the problems.</summary>
    /// <param name="scenario">As read.</param>
    /// <param name="tree">Where it was read from.</param>
    /// <param name="problems">Gets them.</param>
    /// <param name="doubtful">Knobs that could not be read: what only they would contradict is passed over.</param>
    public static void Check(Scenario scenario, ScenarioNode tree, List<string> problems, IReadOnlySet<string> doubtful)
    {
        var checks = new ScenarioChecks(scenario, tree, problems, doubtful);
        if (checks.IsDoubtful("process"))
            return;
        UnusedKnobs.Check(scenario, tree, problems);
        ReplacedKnobs.Check(checks, scenario.Process);
        TimeChecks.Check(checks);
        checks.People();
        checks.Content();
        checks.Dirt();
        if (scenario.Process == WorldProcess.Published)
        {
            PublishedChecks.Check(checks);
        }
        else
        {
            GraphChecks.Check(checks);
            BotChecks.Check(checks);
            IdleKnobs.Check(checks, tree);
        }
    }

    /// <summary>Notes a problem with a knob, placed where the topmost of all the knobs that it comes from was written.</summary>
    public void Refuse(string reason, string path, params ReadOnlySpan<string> others)
    {
        if (IsDoubtful(path))
            return;
        var place = ScenarioPath.Origin(_tree, path);
        foreach (var other in others)
        {
            if (IsDoubtful(other))
                return;
            if (ScenarioPath.Origin(_tree, other) is var origin && origin.Layer > place.Layer)
                place = origin;
        }

        _problems.Add($"{place.Where}: {path}: {reason}{(reason.EndsWith('?') ? "" : ".")}");
    }

    /// <summary>A knob's value as it is written; null when it is not.</summary>
    public ScenarioNode? Written(string path) => ScenarioPath.Node(_tree, path);

    /// <summary>Whether a knob, or one below or above it, could not be read.</summary>
    public bool IsDoubtful(string path) => _doubtful.Any(doubtful => Holds(doubtful, path) || Holds(path, doubtful));

    private static bool Holds(string whole, string path) => path.StartsWith(whole, StringComparison.Ordinal) && (path.Length == whole.Length || path[whole.Length] is '.' or '[');

    /// <summary>Whether a knob, or one above it, could not be read.</summary>
    public bool IsUnread(string path) => _doubtful.Any(doubtful => Holds(doubtful, path));

    /// <summary>Notes a problem when weights leave nothing to choose.</summary>
    public void SomeWeight(IEnumerable<double> weights, string path)
    {
        if (!weights.Any(weight => weight > 0))
            Refuse("not all weights may be 0", path);
    }

    /// <summary>Notes names that are empty or stand twice.</summary>
    public void Names(IReadOnlyList<string> names, string list)
    {
        for (var n = 0; n < names.Count; n++)
        {
            if (names[n].Length == 0)
                Refuse("it needs a name", $"{list}[{n}].name", $"{list}[{n}]");
            else if (names.Take(n).Contains(names[n], StringComparer.Ordinal))
                Refuse($"the name '{Shown.Of(names[n])}' stands twice", $"{list}[{n}].name");
        }
    }

    /// <summary>Notes a name that none of those known has.</summary>
    public void Known(string name, IEnumerable<string> known, string what, string path)
    {
        if (!known.Contains(name, StringComparer.Ordinal))
            Refuse($"there is no {what} '{Shown.Of(name)}'{(NearMiss.Of(name.ToLowerInvariant(), known) is { } near ? $". Did you mean '{near}'?" : $"; there are {string.Join(", ", known)}")}", path);
    }

    private void People()
    {
        var users = Scenario.Users;
        Names([.. users.Archetypes.Select(archetype => archetype.Name)], "users.archetypes");
        if (users.Archetypes.All(archetype => archetype.Share == 0))
            Refuse("not all shares may be 0", "users.archetypes");
        if (users.Archetypes.Count > MostArchetypes)
            Refuse($"{users.Archetypes.Count} archetypes; there may be {MostArchetypes}", "users.archetypes");
        if (users.TimeZones.All(zone => zone.Share == 0))
            Refuse("not all shares may be 0", "users.time-zones");
        SomeWeight(users.Registration.Season, "users.registration.season");
        if (Scenario.Process != WorldProcess.Social)
            return;
        if (users.Activity.Mean == 0 || double.IsInfinity(users.Activity.Mean))
            Refuse(users.Activity.Mean == 0 ? "someone must do something" : "its mean is infinite, so that one person does everything; give a Pareto an exponent above 1", "users.activity");
        else if (users.Activity.Quantiles(100).All(activity => activity == 0))
            Refuse("99 people of 100 would never do anything; give it a greater mean or less spread", "users.activity");
        Appeals();
        if (Scenario.Photos.PerUser is not null && Scenario.Photos.Count > MostPhotos)
            Refuse($"this comes to more than {MostPhotos} photos", "photos.per-user", "users.count");
        Does(Scenario.Photos.Count, "photos.count", "posts", "posting", archetype => archetype.Posting);
        Does(Scenario.Engagement.Likes.PerPhoto * Scenario.Photos.Count, "engagement.likes.per-photo", "likes", "liking", archetype => archetype.Liking);
        Does(Scenario.Engagement.Comments.PerPhoto * Scenario.Photos.Count, "engagement.comments.per-photo", "comments", "commenting", archetype => archetype.Commenting);
        if (Scenario.Engagement.Likes.PerPhoto > users.Count - 1)
            Refuse($"a mean of {Quantity.Write(Scenario.Engagement.Likes.PerPhoto)} can't be had of {users.Count} users, each of whom likes a photo once, and nobody their own", "engagement.likes.per-photo", "users.count");
        else if (Scenario.Engagement.Likes.PerPhoto > 0 && Scenario.Photos.Count > 0 && GraphForecast.IsFor(Scenario))
            Likers(LikeForecast.Of(Scenario));
        FromFollowers(Scenario.Engagement.Likes, "likes");
        FromFollowers(Scenario.Engagement.Comments, "comments");
        Does(Scenario.Graph.FollowsPerUser, "graph.follows-per-user", "follows", "following", archetype => archetype.Following);
    }

    // What photos are expected to get is reckoned in floats, so that draws far above the mean must have room as well.
    private bool IsQualityInRange => Scenario.Photos.Quality.Mean is >= LeastQuality and <= MostQuality;

    private void Appeals()
    {
        var mean = Scenario.Photos.Quality.Mean;
        if (!IsQualityInRange)
            Refuse(mean <= 0 ? "some photo must appeal to someone: its mean is 0" : double.IsFinite(mean) ? FormattableString.Invariant($"its mean is {mean:0.#e+0}; only ratios count, so give it one between {LeastQuality:0e+0} and {MostQuality:0e+0}") : "its mean is infinite, so that one photo gets everything; give a Pareto an exponent above 1, a lognorm a smaller sigma, a weibull a greater shape", "photos.quality");
    }

    private void Likers(LikeForecast forecast)
    {
        var likes = Scenario.Engagement.Likes;
        if (forecast.IsTooMuch)
            Refuse($"a mean of {Quantity.Write(likes.PerPhoto)} can't be had of {Scenario.Users.Count} users, each of whom likes a photo once: the photos that are liked most would be liked by more people than are there; have more users, fewer likes, or more even ones (a greater engagement.likes.dispersion, a smaller follower-exponent)", "engagement.likes.per-photo", "engagement.likes.dispersion", "engagement.likes.follower-exponent", "users.count", "photos.count");
    }

    private void FromFollowers(ReactionKnobs knobs, string table)
    {
        if (knobs is { PerPhoto: > 0, FromFollowers: > 0 } && Scenario.Photos.Count > 0 && Scenario.Graph is { FollowsPerUser: 0, Influencers.Share: 0 } && Scenario.Bots.Churners.Count == 0)
            Refuse($"a share of {Quantity.Write(knobs.FromFollowers)} can't come from followers where nobody follows anybody; set it to 0 as well", $"engagement.{table}.from-followers", "graph.follows-per-user");
    }

    private void Does(double wanted, string path, string verb, string knob, Func<ArchetypeKnobs, double> weight)
    {
        if (wanted > 0 && Scenario.Users.Archetypes.Count > 0 && Scenario.Users.Archetypes.All(archetype => archetype.Share * weight(archetype) == 0))
            Refuse($"{Quantity.Write(wanted)} are wished for but nobody {verb}: '{knob}' or 'share' is 0 in every archetype", path, [.. Scenario.Users.Archetypes.Select((_, n) => $"users.archetypes[{n}].{knob}")]);
    }

    private void Content()
    {
        var themes = Scenario.Content.Themes;
        Names([.. themes.Select(theme => theme.Name)], "content.themes");
        for (var n = 0; n < themes.Count; n++)
        {
            var path = $"content.themes[{n}].tags";
            if (themes[n].Tags.Count == 0)
                Refuse("a theme needs tags", path, $"content.themes[{n}]");
            for (var tag = 0; tag < themes[n].Tags.Count; tag++)
            {
                if (themes[n].Tags[tag].Length == 0)
                    Refuse("a tag may not be empty", $"{path}[{tag}]");
                else if (themes[n].Tags.Take(tag).Contains(themes[n].Tags[tag], StringComparer.Ordinal))
                    Refuse($"the tag '{Shown.Of(themes[n].Tags[tag])}' stands twice in its theme", $"{path}[{tag}]");
            }
        }

        LiftNames.Check(this);
        if (themes.Count > 0)
            SomeWeight(themes.Select(theme => theme.Weight), "content.themes");
        if (double.IsInfinity(Scenario.Content.TagsPerPhoto.Mean))
            Refuse("its mean is infinite; give a Pareto an exponent above 1", "content.tags-per-photo");
        else if (Scenario.Content.TagsPerPhoto.Mean > 30)
            Refuse($"a mean of {Quantity.Write(Scenario.Content.TagsPerPhoto.Mean)} can't be had, since a photo carries at most 30 tags", "content.tags-per-photo");
        var texts = Scenario.Engagement.Texts;
        if (texts.Positive + texts.Negative > 1)
            Refuse($"{Quantity.Write(texts.Positive)} positive and {Quantity.Write(texts.Negative)} negative are more than all comments", "engagement.texts.positive", "engagement.texts.negative");
        SomeWeight(texts.Languages.Values, "engagement.texts.languages");
        foreach (var language in texts.Languages.Keys)
            Known(language, TextKnobs.Known, "language", $"engagement.texts.languages.{language}");
        SomeWeight(Scenario.Engagement.HourOfPosting, "engagement.hour-of-posting");
    }

    private void Dirt()
    {
        var dirt = Scenario.Dirt;
        if (dirt.Duplicates + dirt.Orphans + dirt.Early + dirt.Unreadable > 1)
            Refuse("the shares of faults come to more than 1", "dirt", "dirt.duplicates", "dirt.orphans", "dirt.early", "dirt.unreadable");
    }
}
