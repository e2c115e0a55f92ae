namespace MiniGram.Model;

/// <summary>Takes the rows of one table. Disposed without <see cref="Complete"/>, it leaves nothing.</summary>
public interface ITableSink : IDisposable
{
    /// <summary>The part of the work that needs no order, such as putting numbers into words: called from any number of threads at once. What it returns goes to <see cref="Append"/>.</summary>
    object Encode(RowChunk chunk);

    /// <summary>Takes what <see cref="Encode"/> returned, in the order of the rows, from one thread at a time.</summary>
    void Append(object encoded);

    /// <summary>There are no more rows.</summary>
    void Complete();
}
