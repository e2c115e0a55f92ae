using System.Runtime.ExceptionServices;

namespace MiniGram.Synthesis.Writing;

/// <summary>
/// Takes the blocks of a table through three steps: they are built in any order, encoded when the rows of all blocks before are counted, and appended one
/// after the other. Each thread takes whatever step is due, so that none waits for the slowest of a batch, and no more blocks are under way than a few
/// for each thread.
/// </summary>
/// <typeparam name="TRows">What holds the rows of a block.</typeparam>
/// <param name="count">Blocks.</param>
/// <param name="build">Makes the rows of a block, by its number, and says how many they are.</param>
/// <param name="encode">Gets the rows and how many there are before them; gives how many they have become, and what to append.</param>
/// <param name="append">Gets what was encoded, in order, one at a time.</param>
internal sealed class BlockLine<TRows>(int count, Func<int, (TRows Rows, int Count)> build, Func<TRows, long, (int Count, object? Encoded)> encode, Action<int, object?> append)
    where TRows : class
{
    private const int BlocksAThread = 16; // Enough to go on with while the end of a row group is written.
    private readonly object _gate = new();
    private Block[] _underWay = [];
    private int _toBuild;
    private int _toCount;
    private int _toEncode;
    private int _toAppend;
    private long _rows;
    private bool _isAppending;
    private ExceptionDispatchInfo? _failure;

    private enum Step
    {
        None,
        Build,
        Encode,
        Append,
    }

    /// <summary>Does all of it, and throws what the first step that failed has thrown.</summary>
    /// <param name="parallel">How many threads, and whether to go on.</param>
    public void Run(ParallelOptions parallel)
    {
        var threads = Math.Max(1, parallel.MaxDegreeOfParallelism);
        _underWay = new Block[threads * BlocksAThread];
        for (var i = 0; i < _underWay.Length; i++)
            _underWay[i] = new();

        // One thread alone comes to the end as well, so it does not matter when the others are given.
        Parallel.For(0, threads, parallel, _ => Work(parallel.CancellationToken));
        _failure?.Throw();
    }

    private void Work(CancellationToken cancellationToken)
    {
        try
        {
            while (Next() is { Step: not Step.None } next)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Do(next.Step, next.Number);
            }
        }
        catch (Exception failure) when (Fail(failure))
        {
        }
    }

    private (Step Step, int Number) Next()
    {
        lock (_gate)
        {
            while (_failure is null && _toAppend < count)
            {
                // What is nearest to the file first, so that little is under way.
                if (!_isAppending && At(_toAppend) is { IsEncoded: true })
                {
                    _isAppending = true;
                    return (Step.Append, _toAppend);
                }

                if (_toEncode < _toCount)
                    return (Step.Encode, _toEncode++);
                if (_toBuild < Math.Min(count, (long)_toAppend + _underWay.Length))
                    return (Step.Build, _toBuild++);
                Monitor.Wait(_gate);
            }

            return default;
        }
    }

    private void Do(Step step, int number)
    {
        var block = At(number);
        switch (step)
        {
            case Step.Build:
                var built = build(number);
                lock (_gate)
                {
                    (block.Rows, block.Count) = built;
                    for (; _toCount < _toBuild && At(_toCount) is { Rows: not null } counted; _toCount++)
                    {
                        counted.Start = _rows;
                        _rows += counted.Count;
                    }

                    Monitor.PulseAll(_gate);
                }

                break;
            case Step.Encode:
                var encoded = encode(block.Rows!, block.Start);
                lock (_gate)
                {
                    (block.Rows, block.Count, block.Encoded, block.IsEncoded) = (null, encoded.Count, encoded.Encoded, true);
                    Monitor.PulseAll(_gate);
                }

                break;
            default:
                append(block.Count, block.Encoded);
                lock (_gate)
                {
                    block.Clear();
                    _toAppend++;
                    _isAppending = false;
                    Monitor.PulseAll(_gate);
                }

                break;
        }
    }

    private bool Fail(Exception failure)
    {
        lock (_gate)
        {
            _failure ??= ExceptionDispatchInfo.Capture(failure);
            Monitor.PulseAll(_gate);
        }

        return true;
    }

    private Block At(int number) => _underWay[number % _underWay.Length];

    private sealed class Block
    {
        public TRows? Rows { get; set; }

        public long Start { get; set; }

        public int Count { get; set; }

        public object? Encoded { get; set; }

        public bool IsEncoded { get; set; }

        public void Clear() => (Encoded, IsEncoded) = (null, false);
    }
}
