using MiniGram.Analytics;
using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Recommendations;
using MiniGram.Analytics.Segments;
using MiniGram.Model;
using MiniGram.Warehouse;

namespace MiniGram.Reporting;

/// <summary>A rich analysis with numbers like those of the published data set; <paramref name="name"/> dresses every name from the data.</summary>
internal sealed class SampleBuilder(Func<string, string> name)
{
    private static readonly string[] Tags =
        ["photography", "sunset", "fitness", "food", "smile", "ocean", "happy", "travel", "style", "nature", "party", "beach", "dreamy", "fun", "beauty", "lol", "hair", "concert", "drunk", "foodie", "landscape"];

    private static readonly string[] Users = ["fsmith", "garcianoah", "mayaokafor", "aiko.mori", "sol_ibarra", "hanaweiss", "northlight", "pixelcourier", "theom", "dailyquotes"];

    public Analysis Build(bool withoutBots)
    {
        var figures = Figures(1);
        return new Analysis(
            new DatasetDescription(name("spring-campaign"), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", new DateTime(2019, 3, 14, 7, 2, 11, DateTimeKind.Utc), new DateTime(2024, 5, 31, 23, 41, 5, DateTimeKind.Utc), Sources()),
            new AnalysisParameters { AsOf = new DateTime(2024, 6, 1, 0, 0, 0, DateTimeKind.Utc), ExcludeSuspectedBots = withoutBots },
            figures,
            Figures(0.845) with { Bots = figures.Bots },
            Findings(),
            [
                "The data set holds 5,000 users, 25,000 photos, 504,025 likes and 350,333 comments from March 2019 to May 2024.",
                $"Photos tagged #{name("photography")}, #{name("sunset")} or #{name("fitness")} are 1.9 to 3.1 times as likely to be highly engaged as the average photo.",
                "A user who engages with an influencer at all gives 4.2 times (3.9 to 4.5) the engagement that others get, after correction for 31 claims.",
                "49 suspected bots, 0.98 % of users, gave 15.5 % of all likes; 11 accounts get at least half of theirs from them.",
                "Registrations do not differ significantly by quarter, month, weekday or hour, so no season is recommended for a campaign.",
            ],
            Recommendations(),
            [
                Segment("Active by activity", "segments/active-by-activity.csv", 252, Verdict.Significant),
                Segment("Inactive by rate", "segments/inactive-by-rate.csv", 250, Verdict.NotSignificant),
                Segment("Influencers", "segments/influencers.csv", 135, Verdict.Significant),
                Segment("Suspected bots", "segments/suspected-bots.csv", 49, Verdict.NotSignificant),
                Segment("Boosted accounts", "segments/boosted-accounts.csv", 11, Verdict.Underpowered),
            ],
            Exhibits(),
            [
                new AuditEntry(AuditRule.DuplicateKey, AuditSeverity.Error, "likes", "user_id,photo_id", 128, [name("likes.csv:1203") + " user_id=3 photo_id=77", "likes.csv:2291 user_id=12 photo_id=901"]),
                new AuditEntry(AuditRule.BeforeParent, AuditSeverity.Warning, "likes", "created_at", 3_412, ["likes.csv:17 photo_id=4"]),
                new AuditEntry(AuditRule.DuplicateName, AuditSeverity.Warning, "tags", "tag_name", 9, [name("sunset") + " (ids 12, 40)"]),
                new AuditEntry(AuditRule.NotDiscriminating, AuditSeverity.Warning, "segments.inactive.by_rate", null, 1_204, ["24.1 % of users are at the threshold of 0"]),
            ]);
    }

    private static double Wave(int i, double period, double phase) => Math.Sin(2 * Math.PI * (i + phase) / period);

    private static IReadOnlyList<KeyCount> Counts(int from, int count, Func<int, double> of) =>
        [.. Enumerable.Range(from, count).Select(key => new KeyCount(key, (long)Math.Round(of(key))))];

    private static DayOfYear Day(int place, double scale)
    {
        var date = new DateOnly(2023, 1, 1).AddDays(place);
        var ratio = place == 0 ? 2.1 : 1 + 0.15 * Wave(place, 3.3, 0.7);
        return new((100 * date.Month) + date.Day, 14, (long)(68 * ratio), (long)(1_380 * scale * ratio), 960, 271, 1, ratio, ratio, null, 1, place == 0 ? ["photos"] : []);
    }

    private static long Daily(int hour, double mean) => (long)Math.Round(mean * (1 + 0.6 * Wave(hour, 24, 10.5) + 0.2 * Wave(hour, 12, 2)));

    private IReadOnlyList<TableSource> Sources() =>
    [
        .. DatasetSchema.Tables.Select((table, i) => new TableSource(
            table.Name,
            name($"minigram_{table.Name}.csv"),
            table.Columns.ToDictionary(column => column.Name, column => column.Name == "comment_text" ? "comment" : column.Name),
            i == 1 ? [name("filter")] : [],
            1_000 * (i + 5),
            i == 5 ? 3 : 0,
            new string((char)('a' + (i % 6)), 64))),
    ];

    private FigureSet Figures(double scale)
    {
        var likes = (long)(504_025 * scale);
        return new FigureSet(
            new QuickFigures(5_000, 25_000, 68, 75_110, (long)(99_138 * (scale + (1 - scale) / 3)), likes, (long)(350_333 * (scale + (1 - scale) / 4)), 135 - (scale < 1 ? 6 : 0), 49, 5, likes / 25_000.0, 14.01 * (scale + (1 - scale) / 4), 0.027, 0.0098, scale < 1 ? 0 : 0.155),
            new RegistrationFigures(
                Counts(2019, 6, year => year is 2019 ? 402 : year is 2024 ? 214 : 1_030 + 63 * Wave(year, 3, 0)),
                Counts(1, 4, quarter => 1_250 + 41 * Wave(quarter, 4, 0.4)),
                Counts(1, 12, month => 416 + 22 * Wave(month, 5, 2)),
                Counts(1, 7, day => 714 + 18 * Wave(day, 7, 1)),
                Counts(0, 24, hour => 208 + 17 * Wave(hour, 7, 3))),
            new DayFigures([.. Enumerable.Range(0, 365).Select(place => Day(place, scale))]),
            new SegmentFigures(
                new MeasuredSegments(Summary(252, 412, Users[0], 7_000 * scale), Summary(250, 0.98, Users[1], 6_800 * scale)),
                new MeasuredSegments(Summary(255, 3, Users[7], 12), Summary(1_204, 0, Users[8], 8))),
            new ContentFigures(
                new TopPhotos(251, 500),
                [.. Tags.Select((tag, i) => new TagTotals(name(tag), 2_400 - 80 * i, (long)((66_000 - 2_600 * i) * scale), 41_000 - 1_700 * i, (66_000 - 2_600 * i) * scale + 1.5 * (41_000 - 1_700 * i))).OrderByDescending(tag => tag.Engagement)],
                [.. Tags.Select(TopTag)],
                [.. Enumerable.Range(0, 24).Select(Hour)]),
            new InfluencerFigures(
                [.. Users.Select((user, i) => new FollowedUser(name(user), 598 - (i < 2 ? 0 : 7 * i)))],
                [.. Tags.Select((tag, i) => new TagUse(name(tag), 180 - 7 * i))],
                [.. Tags.Select((tag, i) => new TagUse(name(Tags[(i + 4) % Tags.Length]), 2_210 - 77 * i))],
                [name("ocean"), name("smile"), name("travel")],
                new ActivityGroups(new GroupActivity(179.62, 0.46998, 135), new GroupActivity(196.15, 0.47888, 4_865), new GroupActivity(180.92, 0.45621, 4_816)),
                new PairFigures(new PairGroup(59_004, 5.36601, 17.7833), new PairGroup(558_707, 1.276, 0.170505), 4.205337, new WelchFigures(235.4, 59_125.3, 0), 3.31, 3.8)),
            new BotFigures(
                Counts(2019, 6, year => 9_000 + 2_100 * (year - 2019)),
                Counts(1, 12, month => 6_510 + 310 * Wave(month, 12, 0)),
                Counts(1, 7, day => 11_160 + 800 * Wave(day, 7, 1)),
                Counts(0, 24, hour => 3_255 + 90 * Wave(hour, 24, 3)),
                0.231,
                3.12,
                17.04,
                [.. Enumerable.Range(0, 11).Select(i => new BoostedAccount(name(Users[i % 10] + i), 60 - 4 * i, 78 - 4 * i, (60.0 - 4 * i) / (78 - 4 * i), i < 4 ? 0.0004 * (i + 1) : 0.09 * i, 6.5, i < 4 ? 0.0005 * (i + 1) : 0.09 * i))]),
            new GrowthFigures([.. Enumerable.Range(2019, 6).Select(year => Year(year, scale))]));
    }

    private static YearGrowth Year(int year, double scale)
    {
        double[] events = [0.31, 0.62, 0.9, 1.22, 1.6, 0.74];
        var now = events[year - 2019];
        var growth = year == 2019 ? (double?)null : now / events[year - 2020] - 1;
        var likes = (long)(93_000 * now * scale);
        return new YearGrowth(year, (long)(1_050 * Math.Min(1, now)), (long)(4_600 * now), likes, (long)(64_000 * now), (long)(18_000 * now), (long)(4_600 * now) + likes + (long)(64_000 * now), year is 2019 or 2024, growth, growth, growth, growth * 0.9, growth, growth);
    }

    private SegmentSummary Summary(long count, double threshold, string first, double events) => new(
        count,
        threshold,
        name(first),
        new SegmentWeekdays(
            Counts(1, 7, day => events / 60 * (1 + 0.1 * Wave(day, 7, 2))),
            Counts(1, 7, day => events * (1 + 0.15 * Wave(day, 7, 4.2))),
            Counts(1, 7, day => events / 1.4 * (1 + 0.12 * Wave(day, 7, 4))),
            Counts(1, 7, day => events / 6 * (1 + 0.02 * Wave(day, 7, 1)))));

    private TopTag TopTag(string tag, int i)
    {
        var photos = 2_400 - 80 * i;
        var lift = 2.4 - 0.11 * i;
        var half = 0.35 + 0.02 * i;
        return new TopTag(name(tag), (long)Math.Round(photos * 0.01 * lift), photos, lift, Math.Max(0, lift - half), lift + half * 1.25, Math.Abs(lift - 1) > half ? 0.002 * (i + 1) : 0.2 + 0.03 * i);
    }

    private static TopHour Hour(int hour)
    {
        var photos = Daily(hour, 1_040);
        var rate = 0.01 + (hour is >= 17 and <= 21 ? 0.006 : 0.0015 * Wave(hour, 5, 1));
        var half = 1.96 * Math.Sqrt(rate * (1 - rate) / photos);
        return new TopHour(hour, (long)Math.Round(rate * photos), photos, rate, Math.Max(0, rate - half), rate + half * 1.2);
    }

    private ExhibitSet Exhibits()
    {
        var months = Enumerable.Range(0, 63).Select(i => new DateOnly(2019, 3, 1).AddMonths(i)).ToList();
        return new ExhibitSet(
            [
                Heat("active", "by_activity", 900), Heat("active", "by_rate", 850), Heat("inactive", "by_activity", 1.4), Heat("inactive", "by_rate", 0.4),
            ],
            [.. Enumerable.Range(0, 24).Select(hour => new HourEngagement(hour, Daily(hour, 1_040), 40 + 3 * Wave(hour, 24, 10), 38.4 + 3 * Wave(hour, 24, 10), 41.7 + 3 * Wave(hour, 24, 10)))],
            [.. months.Select((month, i) => new MonthBotLikes(month, (long)(500 + 22 * i + 90 * Wave(i, 6, 0)), (long)(3_600 + 140 * i + 400 * Wave(i, 12, 3))))],
            [.. Enumerable.Range(0, 20).Select(i => new ShareBin(i / 20.0, (i + 1) / 20.0, (long)(4_600 * Math.Exp(-Math.Pow((i - 3.5) / 2.6, 2)) + (i == 19 ? 30 : 2))))],
            [.. months.Select((month, i) => new MonthEvents(month, (long)(84 + 9 * Wave(i, 12, 1)), 180 + 7 * i, (long)(3_600 + 140 * i + 400 * Wave(i, 12, 3)), (long)(2_500 + 96 * i), (long)(900 + 21 * i + 60 * Wave(i, 9, 1))))],
            [.. months.Select((month, i) => new MonthCount(month, (long)(84 + 9 * Wave(i, 12, 1))))],
            [
                new ThemeTotal("photography", [name("photography"), name("dreamy")], 3_100, 64, 210_000, 2.06, 1.61, 2.6, 0.0003),
                new ThemeTotal("sports and fitness", [name("fitness"), name("gym")], 2_200, 41, 148_000, 1.86, 1.34, 2.48, 0.002),
                new ThemeTotal("nature", [name("sunset"), name("ocean"), name("nature"), name("beach")], 6_800, 91, 390_000, 1.34, 1.08, 1.62, 0.021),
                new ThemeTotal("positive feelings", [name("happy"), name("smile"), name("fun")], 5_100, 55, 280_000, 1.08, 0.82, 1.38, 0.62),
                new ThemeTotal("food", [name("food"), name("foodie")], 2_900, 27, 150_000, 0.93, 0.62, 1.33, 0.74),
                new ThemeTotal("fashion", [name("style"), name("hair"), name("beauty")], 2_650, 15, 120_000, 0.56, 0.32, 0.92, 0.04),
                new ThemeTotal("other", [name("lol"), name("drunk")], 1_900, 14, 88_000, 0.74, 0.41, 1.22, 0.31),
            ]);
    }

    private static SegmentHours Heat(string segment, string measure, double mean) =>
        new(segment, measure, [.. Enumerable.Range(0, 168).Select(i => (long)Math.Round(mean * (1 + 0.5 * Wave(i % 24, 24, 10.5) + 0.12 * Wave(i / 24, 7, 3))))]);

    private UserSegment Segment(string title, string file, int size, Verdict verdict) => new(
        title,
        file,
        [.. Enumerable.Range(1, size).Select(i => new SegmentMember(i, name(Users[i % 10] + i), $"{(1_900 - i).ToString(System.Globalization.CultureInfo.InvariantCulture)} events in all, of {name("ocean")}", 1_900 - i + 0.1))],
        new ReachTime(4, 0.161, 0.148, 0.175, 0.158, [5], verdict, "Thursday has 16.1 % (14.8 to 17.5) of the segment's events."),
        new ReachTime(18, 0.071, 0.06, 0.083, 0.069, [], verdict, "18 o'clock has 7.1 % (6.0 to 8.3) of the segment's events."));

    private List<Recommendation> Recommendations() =>
    [
        new("campaign.weekday", FindingArea.Engagement, "Send campaigns to the most active users on Thursdays.", ["segments.active.by_activity.weekdays.likes"], new SegmentReference("Active by activity", 252, "segments/active-by-activity.csv"), "15 % more likes than on the average day.", "95 % interval 9 to 21 %; one claim of 31, corrected."),
        new("partners.photography", FindingArea.Content, $"Seek partners around photography (#{name("photography")}) and sports and fitness.", ["content.tags"], null, "Such photos are 1.9 to 2.1 times as likely to be highly engaged.", "Intervals 1.3 to 2.6; not an experiment."),
        new("influencers.promote", FindingArea.Influencers, $"Promote {name("fsmith")}, {name("garcianoah")} and the other most followed.", ["influencers.pairs"], new SegmentReference("Influencers", 135, "segments/influencers.csv"), "4.2 times the engagement from each user who engages at all.", "95 % interval 3.9 to 4.5."),
        new("bots.review", FindingArea.Bots, "Review the 49 suspected bots before the next ranking.", ["bots.suspected"], new SegmentReference("Suspected bots", 49, "segments/suspected-bots.csv"), "15.5 % of likes no longer distort what is measured.", "A definition, not a proof."),
    ];

    private List<Finding> Findings() =>
    [
        Test("registrations.by_year", FindingArea.Engagement, "Registrations differ by year: 2022 has 12 % more than its share of days.", 1.12, 1.06, 1.19, 5_000, 0.003, Verdict.Significant),
        Test("registrations.by_quarter", FindingArea.Engagement, "Registrations do not differ significantly by quarter.", 1.04, 0.98, 1.11, 5_000, 1, Verdict.NotSignificant),
        Test("registrations.by_month", FindingArea.Engagement, "Registrations do not differ significantly by month: 394 to 438 a month is what chance alone would give.", 1.06, 0.95, 1.17, 5_000, 1, Verdict.NotSignificant),
        Test("registrations.by_weekday", FindingArea.Engagement, "Registrations do not differ significantly by weekday.", 1.02, 0.95, 1.1, 5_000, 1, Verdict.NotSignificant),
        Test("registrations.by_hour", FindingArea.Engagement, "Too few registrations to tell whether they differ by hour.", 1.1, 0.94, 1.28, 5_000, null, Verdict.Underpowered),
        Test("segments.active.by_activity.weekdays.likes", FindingArea.Engagement, "The most active users like most on Thursdays: 15 % above their mean day.", 1.15, 1.09, 1.21, 48_200, 0.0036, Verdict.Significant),
        Test("segments.active.by_rate.weekdays.likes", FindingArea.Engagement, "The users most active a day do not differ significantly by weekday in their likes.", 1.03, 0.97, 1.08, 46_100, 0.8, Verdict.NotSignificant),
        Test("segments.inactive.by_activity.weekdays.likes", FindingArea.Engagement, "The least active users give too few likes to tell their weekdays apart.", 1.2, 0.7, 1.9, 88, null, Verdict.Underpowered),
        Test("content.tags", FindingArea.Content, $"Photos with #{name("photography")} are 2.4 times as likely to be highly engaged as the average photo.", 2.4, 2.05, 2.84, 25_000, 0.0036, Verdict.Significant),
        Test("content.hours", FindingArea.Content, "Photos posted at 19 o'clock are 1.6 times as likely to be highly engaged.", 1.6, 1.2, 2.1, 25_000, 0.012, Verdict.Significant),
        Test("influencers.activity", FindingArea.Influencers, "Influencers are not significantly more or less active than other people.", 0.993, 0.94, 1.05, 4_951, 1, Verdict.NotSignificant),
        Test("influencers.rate", FindingArea.Influencers, "Influencers are not significantly more or less active a day than other people.", 1.03, 0.97, 1.09, 4_951, 1, Verdict.NotSignificant),
        Test("influencers.pairs", FindingArea.Influencers, "A user who engages with an influencer at all gives 4.2 times the engagement that other authors get.", 4.2, 3.9, 4.5, 617_711, 0.0036, Verdict.Significant),
        new("bots.suspected", FindingArea.Bots, "49 suspected bots gave 15.5 % of all likes.", 0.155, null, null, 504_025, null, null, null, null, null, Verdict.Descriptive, false, "select 1.0 * count(*) filter (where b.is_bot) / count(*)\nfrom likes as l\njoin suspected_bots as b on b.user_id = l.user_id", "A suspicion from one rule: at least 5 % of all photos liked.") { Unit = EstimateUnit.Share },
        new("bots.boosted", FindingArea.Bots, $"{name("fsmith0")} gets 77 % of its likes from suspected bots.", 0.77, 0.66, 0.85, 78, "binomial test against 0.158", 60, 0.00001, 0.0004, null, Verdict.Significant, false, "select 1.0", null) { Unit = EstimateUnit.Share },
        Test("bots.by_month", FindingArea.Bots, "Likes by suspected bots do not differ significantly by month.", 1.05, 0.97, 1.13, 78_124, 0.6, Verdict.NotSignificant),
        Test("bots.by_weekday", FindingArea.Bots, "Likes by suspected bots do not differ significantly by weekday.", 1.05, 0.97, 1.13, 78_124, 0.6, Verdict.NotSignificant),
        Test("bots.by_hour", FindingArea.Bots, "Likes by suspected bots do not differ significantly by hour.", 1.05, 0.97, 1.13, 78_124, 0.6, Verdict.NotSignificant),
        Test("growth.likes", FindingArea.Growth, "Likes grew 44 % in 2021 over 2020, and no year grew significantly more than the others.", 0.44, 0.31, 0.57, 504_025, 0.4, Verdict.NotSignificant),
        Test("growth.photos", FindingArea.Growth, "Photos grew 100 % in 2020, more than in any other year.", 1.0, 0.86, 1.15, 25_000, 0.004, Verdict.Significant),
    ];

    private static Finding Test(string id, string area, string claim, double estimate, double low, double high, long n, double? p, Verdict verdict) => new(
        id,
        area,
        claim,
        estimate,
        low,
        high,
        n,
        "permutation of days within ISO weeks, 9,999 draws",
        0.0123,
        p / 20,
        p,
        0.08,
        verdict,
        true,
        "select\n    extract(month from created_at) as month,\n    count(*) as registrations\nfrom users\nwhere username <> '<b>&'\ngroup by 1\norder by 2 desc",
        verdict == Verdict.Underpowered ? "Power 0.31 to find a difference of 10 %: about 3,900 events would be needed." : null)
    {
        Unit = id.StartsWith("growth", StringComparison.Ordinal) ? EstimateUnit.Change : EstimateUnit.Ratio,
        Measure = "share of the largest key ÷ what would be expected",
    };
}
