using MiniGram.Platform;

namespace MiniGram.Web.Forms;

/// <summary>Reads forms.</summary>
internal static class Fields
{
    /// <summary>A field's text; empty where it is missing.</summary>
    public static string Text(this IFormCollection form, string name) => form[name] is [{ } text, ..] ? text : "";

    /// <summary>Whether a box is ticked.</summary>
    public static bool Ticked(this IFormCollection form, string name) => form[name] is [not null and not "", ..];

    /// <summary>The page of ours that the form wants to come back to; null for none, and for any other place.</summary>
    public static string? Back(this IFormCollection form) => Addresses.Local(form["back"]);

    /// <summary>The problems of an outcome by field; of several the first.</summary>
    public static IReadOnlyDictionary<string, string> ByField(this IEnumerable<FieldProblem> problems) =>
        problems.GroupBy(problem => problem.Field, StringComparer.Ordinal).ToDictionary(field => field.Key, field => field.First().Words, StringComparer.Ordinal);
}
