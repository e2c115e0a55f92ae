namespace MiniGram.Analytics.Dictionary;

/// <summary>What figures are, in words.</summary>
/// <param name="Ids">One id or, with names in braces, several of one definition: <c>bots.{by_month,by_hour}</c>. <c>[]</c> stands before a field of a list's entries.</param>
/// <param name="Unit">What is counted or measured.</param>
/// <param name="Text">The definition.</param>
internal sealed record FigureDefinition(string Ids, string Unit, string Text)
{
    /// <summary>Each id, braces spelt out.</summary>
    public IEnumerable<string> Spelt => Spell(Ids);

    /// <summary>A field of a list's entries; where it comes from is told of the list.</summary>
    public bool IsField => Ids.Contains("[].", StringComparison.Ordinal);

    private static IEnumerable<string> Spell(string ids)
    {
        var (open, close) = (ids.IndexOf('{', StringComparison.Ordinal), ids.IndexOf('}', StringComparison.Ordinal));
        return open < 0
            ? [ids]
            : ids[(open + 1)..close].Split(',').SelectMany(name => Spell(ids[..open] + name + ids[(close + 1)..]));
    }
}
