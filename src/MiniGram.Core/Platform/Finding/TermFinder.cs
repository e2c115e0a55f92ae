using System.Globalization;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Finding;

/// <summary>Finds the known words that a typed one may mean: itself, what begins with it, and what is a slip of the finger away.</summary>
internal static class TermFinder
{
    private const int MostPrefixed = 30;
    private const int MostSimilar = 60;

    /// <summary>Known words and how far each is from the typed one: 0 the same, 1 begins with it, 2 and more by slips.</summary>
    public static async Task<Dictionary<string, int>> FindAsync(Sql sql, TermKind kind, string typed)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var prefixed = await sql.ListAsync<string>(
            "select term from terms where kind = @kind and term >= @typed and term < @end order by term limit @most", new { kind = (long)kind, typed, end = typed + "\U0010FFFF", most = MostPrefixed });
        foreach (var term in prefixed)
            found[term] = term == typed ? 0 : 1;
        var slips = Words.Forgiven(typed);
        if (slips == 0)
            return found;
        var grams = Words.Grams(typed);
        var values = new Dictionary<string, object?> { ["kind"] = (long)kind, ["least"] = (long)Math.Max(1, grams.Count - (4 * slips)), ["most"] = (long)MostSimilar };
        var names = grams.Select((gram, i) =>
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"g{i}");
            values[name] = gram;
            return "@" + name;
        }).ToList();
        var similar = await sql.ListAsync<string>(
            $"select term from grams where kind = @kind and gram in ({string.Join(", ", names)}) group by term having count(*) >= @least order by count(*) desc, term limit @most", values);
        foreach (var term in similar)
        {
            if (Words.Distance(typed, term, slips) is var distance && distance <= slips)
                found.TryAdd(term, 1 + distance);
        }

        return found;
    }
}
