using System.Globalization;
using System.Text;
using MiniGram.Analytics.Segments;
using MiniGram.Analytics.Statistics;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Segments;

/// <summary>Writes <c>segments/NAME.csv</c>: who to act on, why, and when to reach them.</summary>
internal static class SegmentFile
{
    /// <summary>
    /// The weekday and hour are the segment's, the same on each row. They are named only where weekdays (hours) differ beyond chance; the share with its
    /// 95 % interval is always that of the largest, named or not, and the verdict and the note say how sure it is.
    /// </summary>
    public static string Header =>
        "user_id,username,reason,value,"
        + "best_weekday,best_weekday_share,best_weekday_low,best_weekday_high,best_weekday_verdict,best_weekday_note,"
        + "best_hour,best_hour_share,best_hour_low,best_hour_high,best_hour_verdict,best_hour_note";

    /// <summary>Begins with a byte order mark: without it spreadsheets take UTF-8 for the code page of their machine and garble accents.</summary>
    public static void Write(UserSegment segment, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(Header);
        var reach = Reach(segment.BestWeekday, Wording.Weekday) + "," + Reach(segment.BestHour, hour => hour.ToString("00", CultureInfo.InvariantCulture) + ":00");
        foreach (var member in segment.Members)
            writer.WriteLine(string.Join(',', CsvText.Cell(member.UserId), CsvText.Cell(member.Username), CsvText.Cell(member.Reason), CsvText.Cell(member.Value), reach));
    }

    private static string Reach(ReachTime time, Func<int, string> name) => string.Join(
        ',',
        time.Key is { } best && ReachTimes.IsNamed(time) ? name(best) : "",
        CsvText.Cell(time.Share),
        CsvText.Cell(time.Low),
        CsvText.Cell(time.High),
        CsvText.Cell(Wording.Of(time.Verdict)),
        CsvText.Cell(time.Note));
}
