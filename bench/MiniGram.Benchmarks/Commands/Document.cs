namespace MiniGram.Benchmarks.Commands;

/// <summary>A page of the docs of which commands write sections, each between two comments that name it.</summary>
internal static class Document
{
    /// <summary>Puts the text between <c>&lt;!-- NAME --&gt;</c> and <c>&lt;!-- /NAME --&gt;</c>.</summary>
    /// <exception cref="InvalidDataException">The page has no such section.</exception>
    public static void Replace(string file, string section, string text)
    {
        var (open, close) = ($"<!-- {section} -->", $"<!-- /{section} -->");
        var page = File.ReadAllText(file);
        var start = page.IndexOf(open, StringComparison.Ordinal);
        var end = page.IndexOf(close, StringComparison.Ordinal);
        if (start < 0 || end < start)
            throw new InvalidDataException($"{file} has no section between '{open}' and '{close}'.");
        File.WriteAllText(file, $"{page[..(start + open.Length)]}\n{text.Trim()}\n{page[end..]}");
    }
}
