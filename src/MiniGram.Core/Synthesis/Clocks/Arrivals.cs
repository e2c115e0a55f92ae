namespace MiniGram.Synthesis.Clocks;

/// <summary>How many of those who arrive in order are there by a moment: looked up by the hour, so that a question takes constant time.</summary>
internal sealed class Arrivals
{
    private readonly long[] _moments;
    private readonly long _from;
    private readonly int[] _before; // How many come before the start of each hour, and after the last.

    /// <param name="moments">Sorted; none before <paramref name="from"/>, none at or after <paramref name="until"/>.</param>
    /// <param name="from">The first second.</param>
    /// <param name="until">The first second after.</param>
    public Arrivals(long[] moments, long from, long until)
    {
        (_moments, _from) = (moments, from);
        _before = new int[((until - from) / Moments.Hour) + 2];
        foreach (var moment in moments)
            _before[((moment - from) / Moments.Hour) + 1]++;
        for (var hour = 1; hour < _before.Length; hour++)
            _before[hour] += _before[hour - 1];
    }

    /// <summary>How many arrived at or before a moment within the span.</summary>
    public int By(long moment)
    {
        var hour = (moment - _from) / Moments.Hour;
        var (low, high) = (_before[hour], _before[hour + 1]);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _moments[middle] <= moment ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
