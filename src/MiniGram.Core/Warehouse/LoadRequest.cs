namespace MiniGram.Warehouse;

/// <summary>What to load and how.</summary>
/// <param name="Folder">Holds one file for each of the seven tables.</param>
/// <param name="Options">How much of the machine the warehouse may use.</param>
/// <param name="RejectedFolder">Where <c>TABLE.csv</c> is written for each table with rows that were rejected, made when first needed; null writes none.</param>
/// <param name="AsOf">The exclusive end of the data, UTC; null takes the midnight after the newest timestamp.</param>
/// <param name="IncludeCommentText">Whether <c>raw_comments</c> has <c>comment_text</c>, which the analysis never reads and which is most of a data set's bytes.</param>
public sealed record LoadRequest(string Folder, WarehouseOptions Options, string? RejectedFolder, DateTime? AsOf, bool IncludeCommentText)
{
    /// <summary>What titles call the data set; null takes the folder's own name.</summary>
    public string? Name { get; init; }
}
