namespace MiniGram.Reporting.Charts;

/// <param name="Text">As shown.</param>
/// <param name="Other">The same in the scope that the report does not tell; null where it is the same, or nothing is compared.</param>
internal readonly record struct ChartCell(string Text, string? Other = null)
{
    /// <summary>What the whole row is in <c>report.json</c>, on its first cell: <c>content.top_photos.count</c>; null where the columns say it.</summary>
    public string? Figure { get; init; }

    public static implicit operator ChartCell(string text) => new(text);

    /// <summary>Both scopes, the other one only where it reads differently.</summary>
    public static ChartCell Of(string told, string? other) => new(told, other == told ? null : other);

    /// <summary>One text of both scopes' item; the other item is null where that scope has none, or nothing is compared.</summary>
    public static ChartCell Of<T>(T told, T? other, Func<T, string> shown)
        where T : class => Of(shown(told), other is null ? null : shown(other));
}
