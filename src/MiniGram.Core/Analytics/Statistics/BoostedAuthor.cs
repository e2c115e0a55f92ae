namespace MiniGram.Analytics.Statistics;

/// <summary>What the two tests say of an author's likes by suspected bots.</summary>
/// <param name="Share">The share of the author's likes that are by bots against what chance gives, as <see cref="BoostedTest"/> has it.</param>
/// <param name="Expected">Likes by bots that authors usually get for as many photos; null where bots like nobody.</param>
/// <param name="P">The larger p of the two: of the share, and of as many likes by bots for so many photos.</param>
/// <param name="PAdjusted">Benjamini–Hochberg over all authors with a like: an author is named only below the level.</param>
internal sealed record BoostedAuthor(ItemResult Share, double? Expected, double? P, double? PAdjusted);
