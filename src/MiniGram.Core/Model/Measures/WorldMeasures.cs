namespace MiniGram.Model.Measures;

/// <summary>What a data set is like: counts and distributions, and no row of it.</summary>
public sealed record WorldMeasures
{
    /// <summary>Steps of a delay that double it.</summary>
    private const double StepsADoubling = 8;

    /// <summary>The midnight before the first row, UTC.</summary>
    public required DateTime From { get; init; }

    /// <summary>The midnight after the last row, UTC.</summary>
    public required DateTime Until { get; init; }

    /// <summary>The midnight after the last tag, UTC; that of <see cref="From"/> where there are none.</summary>
    public required DateTime TagsUntil { get; init; }

    /// <summary>Rows of each of the seven tables that count.</summary>
    public required IReadOnlyDictionary<string, long> Rows { get; init; }

    /// <summary>Registrations by month, 0 for that of <see cref="From"/>.</summary>
    public required Histogram Registrations { get; init; }

    /// <summary>Registrations by hour of the day, UTC.</summary>
    public required Histogram RegistrationHours { get; init; }

    /// <summary>Photos by month, 0 for that of <see cref="From"/>.</summary>
    public required Histogram Photos { get; init; }

    /// <summary>Photos by day, 0 for that of <see cref="From"/>.</summary>
    public required Histogram PhotoDays { get; init; }

    /// <summary>Days that stand out.</summary>
    public required IReadOnlyList<EventMeasure> Events { get; init; }

    /// <summary>Photos by hour of the week, UTC, 0 for Monday's midnight.</summary>
    public required Histogram PhotoHours { get; init; }

    /// <summary>Where users live, by when they are active; null where one clock for all tells as much.</summary>
    public required ZoneMeasures? Zones { get; init; }

    /// <summary>How much the hours at which one person is active keep together: 0 for all hours alike to 1 for one hour, the mean over people; null where too few do much.</summary>
    public required double? HourFocus { get; init; }

    /// <summary>Of each hour of the day, UTC: what photos get that are posted then.</summary>
    public required IReadOnlyList<HourMeasure> PostingHours { get; init; }

    /// <summary>How many users post how many photos.</summary>
    public required Histogram PhotosPerUser { get; init; }

    /// <summary>How many users follow how many.</summary>
    public required Histogram Followees { get; init; }

    /// <summary>How many users are followed by how many.</summary>
    public required Histogram Followers { get; init; }

    /// <summary>Steps of the delay of a follow after both accounts exist.</summary>
    public required Histogram FollowDelays { get; init; }

    /// <summary>The share of follows that are mutual.</summary>
    public required double Mutual { get; init; }

    /// <summary>The share of pairs of one's neighbours who are linked, in either direction: the mean over users with two neighbours or more, of a sample.</summary>
    public required double Clustering { get; init; }

    /// <summary>Groups of users who follow each other; null where there are no more than chance makes.</summary>
    public required CommunityMeasures? Communities { get; init; }

    /// <summary>How many photos carry how many tags.</summary>
    public required Histogram TagsPerPhoto { get; init; }

    /// <summary>Of the tags, by theme.</summary>
    public required IReadOnlyList<ThemeMeasures> Themes { get; init; }

    /// <summary>The share of pairs of tags of one photo that are of one theme.</summary>
    public required double PhotoTheme { get; init; }

    /// <summary>The share of pairs of tags of different photos of one author that are of one theme.</summary>
    public required double AuthorTheme { get; init; }

    /// <summary>The share of follows between people of one theme, of those between people who have one: that of most of the photos that they post.</summary>
    public required double ThemeHomophily { get; init; }

    /// <summary>The share of people's likes that go to photos of the theme that they post of, of those by people who have one.</summary>
    public required double ThemeAffinity { get; init; }

    /// <summary>The share of each language among comments that tell theirs; empty where they do not.</summary>
    public required IReadOnlyDictionary<string, double> Languages { get; init; }

    /// <summary>Whether comments praise or find fault; null where the text was not loaded or there are too few.</summary>
    public required MoodMeasures? Moods { get; init; }

    /// <summary>Likes by people.</summary>
    public required ReactionMeasures Likes { get; init; }

    /// <summary>Comments by people.</summary>
    public required ReactionMeasures Comments { get; init; }

    /// <summary>People by how much they post.</summary>
    public required IReadOnlyList<PersonGroup> Groups { get; init; }

    /// <summary>The share of all photos that each suspected bot has liked, least first.</summary>
    public required IReadOnlyList<double> BotShares { get; init; }

    /// <summary>The followers of each influencer as a share of all users, least first.</summary>
    public required IReadOnlyList<double> InfluencerShares { get; init; }

    /// <summary>The share of likes, comments and follows that are dated before what they need.</summary>
    public required double Early { get; init; }

    /// <summary>The shares of rows with each fault.</summary>
    public required FaultRates Faults { get; init; }

    /// <summary>The seconds of a step of a delay: its middle.</summary>
    public static double Seconds(double step) => Math.Pow(2, (step + 0.5) / StepsADoubling) - 1;
}
