namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>excluded</c>.</summary>
internal sealed record Excluded(string TableName, long ReadOrder);
