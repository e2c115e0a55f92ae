namespace MiniGram.Analytics.Figures;

/// <summary>What the photos that carry a tag name got, each photo once a name.</summary>
public sealed record TagTotals(string Tag, long Photos, long Likes, long Comments, double Engagement);
