namespace MiniGram.Analytics.Figures;

/// <summary>How active three groups of users are.</summary>
public sealed record ActivityGroups(GroupActivity Influencers, GroupActivity Others, GroupActivity OthersWithoutBots);
