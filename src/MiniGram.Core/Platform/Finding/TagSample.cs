namespace MiniGram.Platform.Finding;

/// <summary>The newest photos with a tag, as far as someone may see them.</summary>
/// <param name="rows">Newest first.</param>
internal sealed class TagSample(IReadOnlyList<RisingRow> rows)
{
    public IReadOnlyList<RisingRow> Rows => rows;

    /// <summary>Tags that stand beside it; null until someone has worked them out.</summary>
    public IReadOnlyList<string>? Related { get; set; }

    /// <summary>The photos that rise most; null until someone has worked them out.</summary>
    public IReadOnlyList<long>? Top { get; set; }
}
