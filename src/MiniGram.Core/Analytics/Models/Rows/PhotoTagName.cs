namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>photo_tag_names</c>.</summary>
internal sealed record PhotoTagName(long PhotoId, long NameId, long Pairs);
