namespace MiniGram.Synthesis.Randomness;

/// <summary>
/// Draws from the first so many of weighted entries: of users in the order of registration, those who are there by a moment. Blocks of entries, one found
/// by the sums of their weights and one of its entries by an alias table, so that only a draw from the last block can miss. 8 bytes an entry.
/// </summary>
internal sealed class FirstOfTable
{
    private const int Tries = 64;
    private readonly int _shift; // A block has 2 to the power of this.
    private readonly AliasEntry[] _table;
    private readonly double[] _before; // The weight of all blocks before each, and of all.

    /// <param name="weights">0 or more each.</param>
    public FirstOfTable(float[] weights)
    {
        // As many in a block as there are blocks.
        _shift = (int.Log2(Math.Max(1, weights.Length)) + 1) / 2;
        _table = new AliasEntry[weights.Length];
        _before = new double[((weights.Length - 1) >> _shift) + 2];
        var entries = new double[1 << _shift];
        for (var block = 0; block < _before.Length - 1; block++)
        {
            var (start, length) = Range(block);
            var total = 0.0;
            for (var i = 0; i < length; i++)
                total += entries[i] = weights[start + i];
            if (total > 0)
                AliasEntry.Fill(entries.AsSpan(0, length), total, _table.AsSpan(start, length));
            _before[block + 1] = _before[block] + total;
        }
    }

    /// <summary>An entry below <paramref name="count"/>, as likely as its weight; −1 when all of those weigh nothing, or next to nothing.</summary>
    public int Draw(int count, ref RandomStream random)
    {
        var blocks = (count + (1 << _shift) - 1) >> _shift;
        var total = _before[blocks];
        if (total <= 0)
            return -1;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var block = Block(blocks, random.Share() * total);
            var (start, length) = Range(block);
            var drawn = start + AliasEntry.Draw(_table.AsSpan(start, length), ref random);
            if (drawn < count)
                return drawn;
        }

        return -1;
    }

    private (int Start, int Length) Range(int block) => (block << _shift, Math.Min(1 << _shift, _table.Length - (block << _shift)));

    // The last whose sum before is at most the weight: one of no weight is never the last. Steps without branches, which would be guessed wrong half of the time.
    private int Block(int blocks, double weight)
    {
        var (low, length) = (0, blocks);
        while (length > 1)
        {
            var half = length >> 1;
            low += _before[low + half] <= weight ? half : 0;
            length -= half;
        }

        return low;
    }
}
