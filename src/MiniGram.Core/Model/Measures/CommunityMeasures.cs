namespace MiniGram.Model.Measures;

/// <summary>Groups of users who follow each other more than the numbers of their follows let expect.</summary>
/// <param name="Shares">Of all users, the largest first; each 0 to 1.</param>
/// <param name="Inside">The share of follows that stay within a group, 0 to 1.</param>
public sealed record CommunityMeasures(IReadOnlyList<double> Shares, double Inside);
