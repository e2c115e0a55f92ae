namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>activity_groups</c>.</summary>
internal sealed record ActivityGroup(string Scope, bool IsInfluencer, bool IsSuspectedBot, long Days, long Users, long Activity);
