namespace MiniGram.Synthesis.People;

/// <summary>The accounts of each kind of bot, group by group; bulk likers and churners are one group each.</summary>
internal sealed record BotGroups(IReadOnlyList<int[]> BulkLikers, IReadOnlyList<int[]> Rings, IReadOnlyList<int[]> Farms, IReadOnlyList<int[]> Pods, IReadOnlyList<int[]> Churners);
