namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>suspected_bots</c>.</summary>
internal sealed record SuspectedBot(long UserId);
