namespace MiniGram.Synthesis.Bots;

/// <summary>What one bot account is for.</summary>
/// <param name="User">Its place in the population.</param>
/// <param name="Kind">bulk-liker, ring, farm, pod or churner.</param>
/// <param name="Group">Ring, farm or pod, from 1; 0 where there are none.</param>
/// <param name="Customers">Whom a farm works for.</param>
internal sealed record BotTruth(int User, string Kind, int Group, IReadOnlyList<int> Customers);
