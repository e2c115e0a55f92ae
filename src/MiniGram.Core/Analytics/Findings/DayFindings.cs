using System.Globalization;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

/// <summary>Days of the year that stand out year after year: one headline over five tables, told by the strongest, and the other tables in which a day may be named.</summary>
internal static class DayFindings
{
    /// <summary>The headline's.</summary>
    public const string Id = "growth.days";

    private const string Fixed = "Holidays that move from year to year, such as Easter, are not looked for, nor what happened once.";
    private const string Around = "the days around it";

    private static readonly (string Table, string Events, string Source, Func<DayOfYear, long> Count)[] Tables =
    [
        ("users", "Registrations", "users", day => day.Users),
        ("photos", "Photos", "photos", day => day.Photos),
        ("likes", "Likes", "counted_likes", day => day.Likes),
        ("comments", "Comments", "counted_comments", day => day.Comments),
        ("follows", "Follows", "counted_follows", day => day.Follows),
    ];

    /// <summary>Of a table beneath it.</summary>
    public static string IdOf(string table) => $"{Id}.{table}";

    /// <summary>The table that a part is of.</summary>
    public static string TableOf(HeadlineTest part) => part.Id[(Id.Length + 1)..];

    /// <summary>A table's part of the headline.</summary>
    public static HeadlineTest? Part(HeadlineTest scan, string table) => Verdicts.Parts(scan).FirstOrDefault(part => part.Id == IdOf(table));

    /// <summary>The part that the headline tells of: the strongest, where nothing is claimed of those that could have shown something; null where none was tested.</summary>
    public static HeadlineTest? Told(HeadlineTest scan) =>
        (Verdicts.Of(scan) == Verdict.Significant ? null : DayScan.Strongest(Verdicts.Parts(scan).Where(IsAlike))) ?? DayScan.Strongest(Verdicts.Parts(scan));

    public static IEnumerable<Finding> Write(FindingContext context)
    {
        if (context.Headline(Id) is not { } scan)
            yield break;
        var told = Told(scan);
        var table = told is null ? Tables[0].Table : TableOf(told);
        var claim = Claim(context, table);
        var day = told is null ? null : Verdicts.Told(told);
        yield return FindingDraft.Headline(
            FindingArea.Growth,
            Word(context, scan, told),
            scan,
            day,
            claim.Measure(day),
            EstimateUnit.Ratio,
            Sql(context, table, day),
            scan.Result.P is null ? null : Fixed,
            context.OtherResults.Headline(Id) is { } other ? context.Beside(Short(context, scan), Short(context, other)) : null);

        foreach (var part in Verdicts.Parts(scan).Where(part => part.Id != told?.Id && Verdicts.Named(part).Count > 0))
        {
            var (item, words) = (Verdicts.Told(part)!, Claim(context, TableOf(part)));
            yield return FindingDraft.Item(
                part.Id,
                FindingArea.Growth,
                words.Word(part),
                part.Result.Test,
                item with { N = part.Result.N, P = part.Result.P, PAdjusted = part.PAdjusted },
                words.Measure(item)!,
                EstimateUnit.Ratio,
                Sql(context, TableOf(part), item),
                Fixed);
        }
    }

    private static string Word(FindingContext context, HeadlineTest scan, HeadlineTest? told)
    {
        var verdict = Verdicts.Of(scan);
        if (told is null)
            return verdict == Verdict.Underpowered ? $"Days of the year can't be compared: {scan.Result.Caveat}." : "There is nothing to compare by day of the year.";
        if (verdict == Verdict.Significant)
            return Claim(context, TableOf(told)).Word(told);

        var parts = Verdicts.Parts(scan);
        string[] Of(Func<HeadlineTest, bool> which) => [.. parts.Where(which).Select(part => Rows(part))];
        var alike = Of(IsAlike);
        var fewYears = Of(part => Verdicts.Of(part) == Verdict.Underpowered && part.Result.Scarce is not null);
        var few = Of(part => Verdicts.Of(part) == Verdict.Underpowered && part.Result.Scarce is null);
        List<string> sentence = [];
        if (alike.Length > 0)
            sentence.Add($"no day of the year stands out from the days around it in {Words.List(alike)}{Furthest(told)}");
        if (few.Length > 0)
            sentence.Add($"there are too few {Words.List(few)} to tell whether a day of the year stands out");
        if (fewYears.Length > 0)
            sentence.Add($"there are too few years to tell whether a day of the year stands out in {Words.List(fewYears)}");
        return Words.Sentence(string.Join("; ", sentence)) + ".";
    }

    /// <summary>What the day that is furthest out shows.</summary>
    private static string Furthest(HeadlineTest told) => Verdicts.Told(told) is { } day
        ? $": what the furthest shows, {Rows(told)} {CalendarKey.Day.At(int.Parse(day.Key, CultureInfo.InvariantCulture))} with {Words.Ratio(day.Estimate)}× {Around}{Words.Interval(day.Low, day.High, Words.Ratio)}, is what chance alone would give"
        : "";

    private static bool IsAlike(HeadlineTest part) => Verdicts.Of(part) == Verdict.NotSignificant;

    private static string Short(FindingContext context, HeadlineTest scan) => (Verdicts.Of(scan), Told(scan)) switch
    {
        (Verdict.Significant, { } told) => $"{Rows(told)} {Claim(context, TableOf(told)).Short(told)}",
        (Verdict.NotSignificant, _) => "no day of the year",
        (Verdict.Underpowered, _) => "too little to tell",
        _ => "not tested",
    };

    private static string Rows(HeadlineTest part) => Tables.Single(one => one.Table == TableOf(part)).Events.ToLowerInvariant();

    private static CalendarClaim Claim(FindingContext context, string table)
    {
        var (_, events, _, count) = Tables.Single(one => one.Table == table);
        return new(events, CalendarKey.Day, [.. context.Figures.Days.ByDay.Select(day => new KeyCount(day.Key, count(day)))], Around);
    }

    private static string Sql(FindingContext context, string table, ItemResult? day) =>
        DaySql.Of(context.Sql, Tables.Single(one => one.Table == table).Source, day, context.Evidence.First, context.Evidence.AsOf);
}
