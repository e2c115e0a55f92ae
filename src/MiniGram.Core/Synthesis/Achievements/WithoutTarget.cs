using System.Text.RegularExpressions;
using MiniGram.Model;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>Knobs that nothing is held against, each with the reason, so that no knob of a scenario goes unmentioned.</summary>
internal static partial class WithoutTarget
{
    private const string Setting = "a setting, not a quantity";
    private const string Shared = "it is shared and measured with that of all bots, or makes too little to measure";
    private const string Few = "there is too little of it in this world to measure";

    /// <summary>By path; the first that the knob's path begins with counts.</summary>
    public static IReadOnlyList<(string Path, string Reason)> Reasons { get; } =
    [
        ("seed", Setting),
        ("from", "held by the check of the written files and by construction"),
        ("until", "held by the check of the written files and by construction"),
        ("process", Setting),
        ("causality", "held by the check of the written files"),
        ("users.usernames", Setting),
        ("users.time-zones[].offset", "told by the shares of the time zones"),
        ("users.archetypes[].name", Setting),
        ("users.archetypes[].rhythm", "told by the hours of each rhythm"),
        ("users.archetypes[].stays", "everybody stays, or too few have left"),
        ("users.archetypes[].churned-at", "holds by construction: nobody acts after it"),
        ("users.archetypes[]", "there is one archetype, or too little that they do"),
        ("users.activity", Few),
        ("users.activity-correlation", "too few people post and like, or too many do so alike, for it to be seen"),
        ("time.rhythms[].name", Setting),
        ("time.rhythms[].hours", "the 168 weights of the week count instead"),
        ("time.rhythms[].weekdays", "measured together with the hours"),
        ("time.rhythms[].week", "hours and weekdays count instead"),
        ("time.events[].name", Setting),
        ("time.events[].lift", Few),
        ("time.events[].tag-share", "the event has no tag, or too few photos"),
        ("time.events[]", "told by the event's lift"),
        ("graph.out-degree", "too few people, or nobody follows"),
        ("graph.in-degree", "too few people, or nobody follows"),
        ("graph.communities", "measured together with their sizes"),
        ("graph.follow-rate", "graph.follows-per-user comes of it, or counts instead"),
        ("graph.community-size", "graph.communities comes of it, or counts instead"),
        ("graph.homophily", "too few follow"),
        ("graph.closure", "nobody picks whom to follow"),
        ("graph.delay", "nobody follows, or 'causality: legacy' dates follows"),
        ("graph.influencers.most-of-follows", "a bound of graph.influencers.share, which is measured"),
        ("graph.influencers.follower-share", "there are no influencers, or graph.influencers.followers counts instead"),
        ("graph.influencers.followers", "there are no influencers, or graph.influencers.follower-share counts instead"),
        ("photos.quality", "too few photos, or its mean is infinite"),
        ("content.themes[].name", Setting),
        ("content.themes[].tags", Setting),
        ("content.themes[].rhythm", "told by the hours of each rhythm"),
        ("content.themes[].lift", "it is 1, or too few photos are of the theme"),
        ("content.lifts", "there are none, or too few photos carry it"),
        ("content.popularity", "too few tags, or each is of several themes or an event's"),
        ("content.of-theme", "too few tags, or some are of several themes or an event's"),
        ("content.affinity", Few),
        ("content", "too few people, communities or themes"),
        ("engagement.hour-of-posting", Few),
        ("engagement.texts", Few),
        ("engagement.likes.rhythm", "a setting; how far it moves the delays is within the tolerance of the decay"),
        ("engagement.comments.rhythm", "a setting; how far it moves the delays is within the tolerance of the decay"),
        ("engagement.likes.decay", "there are none, or 'causality: legacy' dates them"),
        ("engagement.comments.decay", "there are none, or 'causality: legacy' dates them"),
        ("engagement", Few),
        ("bots.bulk-likers.photo-share", "camouflage comes on top, or there are no bulk likers"),
        ("bots.bulk-likers.jitter", Shared),
        ("bots.bulk-likers.camouflage", Shared),
        ("bots.bulk-likers", "there are no bulk likers"),
        ("bots.rings.jitter", Shared),
        ("bots.rings.camouflage", Shared),
        ("bots.rings", "there are no rings, or they do too little"),
        ("bots.farms.jitter", Shared),
        ("bots.farms.camouflage", Shared),
        ("bots.farms", "there are no farms, or they do too little"),
        ("bots.pods.jitter", Shared),
        ("bots.pods.hijacked", Setting),
        ("bots.pods", "there are no pods, or they do too little"),
        ("bots.churners.hijacked", Setting),
        ("bots.churners", "there are no churners, or they do too little"),
        ("bots.camouflage", "no likes are there to hide bots, or each kind has its own; that accounts are people's holds by construction"),
        ("bots.jitter", "there are no bots that it is for"),
        ("look-alikes.fan-clubs", "there are no fan clubs, or they like too little"),
        ("look-alikes.contests", "there are no contests, or too few answer"),
        ("dirt", "held by the check of the written files"),
        ("published.engaged-influencers", "too few influencers have photos, or followers who are to do so, enough to tell"),
        ("published.liking-followers", "too few influencers have photos, or followers who are to do so, enough to tell"),
        ("published.commenting-followers", "too few influencers have photos, or followers who are to do so, enough to tell"),
        ("published", "a number of draws; repeats and dates that do not fit make the rows fewer"),
        ("users.count", Few),
        ("photos.per-user", "photos.count counts instead"),
        ("photos", Few),
    ];

    /// <summary>All knobs of the scenario but those that were measured.</summary>
    public static IReadOnlyList<UnmeasuredKnob> Of(Scenario scenario, IReadOnlyList<KnobResult> measured) =>
    [
        .. ScenarioExplanation.Of(scenario).Knobs
            .Select(knob => Place().Replace(knob.Path, "[]"))
            .Distinct(StringComparer.Ordinal)
            .Where(path => !measured.Any(result => Covers(result.Knob, path)))
            .Select(path => new UnmeasuredKnob(path, Reasons.FirstOrDefault(reason => Covers(reason.Path, path)).Reason ?? throw new InvalidOperationException($"No reason is given why '{path}' is not measured."))),
    ];

    private static bool Covers(string whole, string path) => path == whole || (path.StartsWith(whole, StringComparison.Ordinal) && path[whole.Length] is '.' or '[');

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Place();
}
