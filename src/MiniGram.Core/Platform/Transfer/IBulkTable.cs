namespace MiniGram.Platform.Transfer;

/// <summary>Takes rows value by value, in the order of the columns.</summary>
internal interface IBulkTable : IDisposable
{
    void Add(long value);

    void Add(string value);

    /// <summary>Ends the row.</summary>
    void Next();

    /// <summary>There are no more rows.</summary>
    void Complete();
}
