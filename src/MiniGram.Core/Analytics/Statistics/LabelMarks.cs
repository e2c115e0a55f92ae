namespace MiniGram.Analytics.Statistics;

/// <summary>Which of a fixed number of labels were met; cheap to ask, to list and to clear.</summary>
internal sealed class LabelMarks(int labels)
{
    private readonly bool[] _isMarked = new bool[labels];
    private readonly int[] _marked = new int[labels];
    private int _count;

    /// <summary>Each once, in the order in which they were met.</summary>
    public ReadOnlySpan<int> Marked => _marked.AsSpan(0, _count);

    public void Mark(int label)
    {
        if (_isMarked[label])
            return;
        _isMarked[label] = true;
        _marked[_count++] = label;
    }

    public void Clear()
    {
        foreach (var label in Marked)
            _isMarked[label] = false;
        _count = 0;
    }
}
