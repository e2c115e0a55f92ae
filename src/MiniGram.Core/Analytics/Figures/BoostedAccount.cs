namespace MiniGram.Analytics.Figures;

/// <summary>An author much of whose likes come from suspected bots.</summary>
/// <param name="Username">The author.</param>
/// <param name="BotLikes">Likes of the author's photos by suspected bots.</param>
/// <param name="Likes">All likes of the author's photos.</param>
/// <param name="Share">bot likes ÷ likes.</param>
/// <param name="PAdjusted">Binomial test against the bot share among all non-influencers' likes, Benjamini–Hochberg; null where not tested.</param>
/// <param name="ExpectedBotLikes">Likes by suspected bots that authors usually get for as many photos; null where not fitted.</param>
/// <param name="PAdjustedBoth">The same correction of the larger p of that test and of one against <paramref name="ExpectedBotLikes"/>; null where not tested.</param>
public sealed record BoostedAccount(string Username, long BotLikes, long Likes, double Share, double? PAdjusted, double? ExpectedBotLikes, double? PAdjustedBoth);
