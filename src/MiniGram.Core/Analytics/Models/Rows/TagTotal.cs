namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>tag_totals</c>.</summary>
internal sealed record TagTotal(string Scope, string TagName, long Photos, long Likes, long Comments, long TopPhotos, long InfluencerUses, long OtherUses);
