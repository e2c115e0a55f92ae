using System.Globalization;

namespace MiniGram.Platform.Feed;

/// <summary>Where a page ends: the moment and the id of its last entry. The next page begins behind it, whatever has come or gone meanwhile.</summary>
/// <param name="At">Microseconds since 1970 UTC, or what else the list is ordered by first.</param>
/// <param name="Id">The id by which entries of one moment are ordered.</param>
public readonly record struct PageKey(long At, long Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static PageKey? Read(string? text)
    {
        var parts = (text ?? "").Split('~');
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var at)
            && long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? new PageKey(at, id) : null;
    }

    /// <summary>A form for addresses: <c>1764507600000000~42</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At}~{Id}");
}
