namespace MiniGram.Benchmarks.Evaluation;

/// <summary>Draws an index by weight.</summary>
internal sealed class Weighted
{
    private readonly double[] _upTo;

    public Weighted(IEnumerable<double> weights)
    {
        var sum = 0.0;
        _upTo = [.. weights.Select(weight => sum += weight)];
    }

    public int Draw(Dice dice)
    {
        var found = Array.BinarySearch(_upTo, dice.Share() * _upTo[^1]);
        return Math.Min(found < 0 ? ~found : found + 1, _upTo.Length - 1);
    }
}
