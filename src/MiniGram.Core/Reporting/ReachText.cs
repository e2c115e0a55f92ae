using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Segments;
using MiniGram.Analytics.Statistics;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting;

/// <summary>A segment's best weekday or hour in words.</summary>
internal static class ReachText
{
    private const int Named = 3;

    /// <returns>The weekday or hour, or '–' where none stands out beyond chance; and how sure that is.</returns>
    public static (string Shown, string Why) Of(ReachTime time, Func<int, string> name) => time switch
    {
        { Key: { } key } when ReachTimes.IsNamed(time) => (name(key), $"{Numbers.Share(time.Share)} of an average week ({Numbers.Range(time.Low, time.High, Numbers.Share)}), {Numbers.Share(time.ShareOfEvents)} of all events{Alike(time, name)}"),
        { Key: { } key, Verdict: Verdict.Significant } => (Numbers.Undefined, $"they differ, but {Words.Count(time.Alike.Count)} others may be as good as {name(key)}"),
        { Verdict: Verdict.Underpowered } => (Numbers.Undefined, "too few to tell apart"),
        { Key: null } when time.Note == ReachTimes.NotRecorded.Note => (Numbers.Undefined, "times of day not recorded"),
        { Key: null } => (Numbers.Undefined, "no events"),
        _ => (Numbers.Undefined, "no difference beyond chance"),
    };

    private static string Alike(ReachTime time, Func<int, string> name) => time.Alike.Count == 0
        ? ""
        : $"; as good may be {Words.Few([.. time.Alike.Select(name)], Named, others => Words.Count(others, "other", "others"))}";
}
