namespace MiniGram.Synthesis.Randomness;

/// <summary>Draws from weighted entries in constant time. 8 bytes an entry.</summary>
internal sealed class AliasTable
{
    private readonly int[] _entries; // Empty when the entries are 0 to count − 1.
    private readonly AliasEntry[] _table;

    /// <param name="weights">0 or more each.</param>
    /// <param name="entries">What is drawn, as many as weights; the places themselves when null.</param>
    public AliasTable(double[] weights, int[]? entries = null)
    {
        (_entries, _table) = (entries ?? [], new AliasEntry[weights.Length]);
        foreach (var weight in weights)
            Total += weight;
        if (Total > 0)
            AliasEntry.Fill(weights, Total, _table);
    }

    /// <summary>The sum of the weights; nothing can be drawn when it is 0.</summary>
    public double Total { get; }

    /// <summary>An entry, as likely as its weight.</summary>
    public int Draw(ref RandomStream random)
    {
        var drawn = AliasEntry.Draw(_table, ref random);
        return _entries.Length > 0 ? _entries[drawn] : drawn;
    }
}
