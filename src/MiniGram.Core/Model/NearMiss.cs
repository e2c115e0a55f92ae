namespace MiniGram.Model;

/// <summary>What someone may have meant.</summary>
public static class NearMiss
{
    /// <summary>The candidate that takes the fewest edits to become <paramref name="wanted"/>, if those are at most a third of its letters; null when none does.</summary>
    public static string? Of(string wanted, IEnumerable<string> candidates) => candidates
        .Select(candidate => (Name: candidate, Edits: Edits(wanted, candidate.ToLowerInvariant())))
        .Where(candidate => candidate.Edits <= Math.Max(1, wanted.Length / 3))
        .OrderBy(candidate => candidate.Edits)
        .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
        .Select(candidate => candidate.Name)
        .FirstOrDefault();

    /// <summary>Optimal string alignment: insertions, deletions, replacements and swaps of neighbours that turn one word into the other.</summary>
    internal static int Edits(string from, string to)
    {
        var cost = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            cost[i, 0] = i;
        for (var j = 0; j <= to.Length; j++)
            cost[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = cost[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replaced, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[from.Length, to.Length];
    }
}
