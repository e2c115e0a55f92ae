using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>A link to a file beside the report; on paper its name alone.</summary>
internal static class FileLink
{
    public static Markup To(string file, string text, bool printed) => printed ? Of($"{text}") : Of($"<a href=\"{file}\">{text}</a>");
}
