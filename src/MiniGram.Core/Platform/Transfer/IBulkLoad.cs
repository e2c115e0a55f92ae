namespace MiniGram.Platform.Transfer;

/// <summary>One transaction that fills an empty database in the engine's fastest way. Disposed without <see cref="CompleteAsync"/>, it leaves nothing.</summary>
internal interface IBulkLoad : IAsyncDisposable
{
    /// <summary>Begins a table; the next only after this one was disposed.</summary>
    /// <param name="name">The table.</param>
    /// <param name="columns">Those that get a value; the others get their default.</param>
    IBulkTable Table(string name, params string[] columns);

    /// <summary>Builds what was put off (indexes, foreign keys, the next ids) and commits.</summary>
    Task CompleteAsync(CancellationToken cancellationToken);
}
