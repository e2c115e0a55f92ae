namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>tag_names</c>.</summary>
internal sealed record NamedTag(long TagId, long NameId, string TagName);
