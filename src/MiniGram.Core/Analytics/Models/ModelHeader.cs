using System.Text.RegularExpressions;

namespace MiniGram.Analytics.Models;

/// <summary>
/// Reads the head of a model's file: comment lines, the first of which is the description, each other
/// <c>-- word argument: text</c> with the words grain, key, kind, depends, record, column and test. <c>key</c> may end in
/// <c>(when duplicates = once)</c>; a column's name may be followed by <c>(nullable)</c>.
/// </summary>
internal static partial class ModelHeader
{
    private const string Once = "(when duplicates = once)";

    /// <exception cref="FormatException">A line is not of the grammar, or a word that must be there once is not.</exception>
    public static Model Parse(string layer, string name, string file)
    {
        var lines = file.Split('\n').TakeWhile(line => line.StartsWith("-- ", StringComparison.Ordinal)).ToList();
        if (lines.Count == 0)
            throw new FormatException($"{layer}/{name}.sql begins with no description: '-- A sentence.' is expected.");

        var entries = lines.Skip(1).Select(line => Entry().Match(line) is { Success: true } match
            ? (Word: match.Groups["word"].Value, Argument: match.Groups["argument"].Value, Text: match.Groups["text"].Value.Trim())
            : throw new FormatException($"{layer}/{name}.sql: '{line}' is not of the form '-- word argument: text'.")).ToList();
        string One(string word) => entries.Where(entry => entry.Word == word).ToList() is [var only]
            ? only.Text
            : throw new FormatException($"{layer}/{name}.sql: '-- {word}: …' is expected once.");

        var key = One("key");
        return new(
            name,
            layer,
            lines[0][3..],
            One("grain"),
            List(key.Replace(Once, "", StringComparison.Ordinal)),
            key.EndsWith(Once, StringComparison.Ordinal),
            One("kind") switch
            {
                "view" => true,
                "table" => false,
                var kind => throw new FormatException($"{layer}/{name}.sql: kind '{kind}' is neither table nor view."),
            },
            List(One("depends")),
            One("record"),
            [.. entries.Where(entry => entry.Word == "column").Select(entry => Column(entry.Argument, entry.Text))],
            [.. entries.Where(entry => entry.Word == "test").Select(entry => new ModelTest(entry.Argument, entry.Text))],
            file);
    }

    private static ModelColumn Column(string argument, string text)
    {
        const string nullable = " (nullable)";
        return new(argument.Replace(nullable, "", StringComparison.Ordinal), argument.EndsWith(nullable, StringComparison.Ordinal), text);
    }

    private static string[] List(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("^-- (?<word>grain|key|kind|depends|record|column|test)(?: (?<argument>[^:]+))?:(?<text>.*)$")]
    private static partial Regex Entry();
}
