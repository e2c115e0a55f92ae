namespace MiniGram.Analytics.Evidence;

/// <summary>All users, in columns of equal length, ordered by id.</summary>
/// <param name="Activity">photos + likes + comments + follows.</param>
/// <param name="Rate">Activity a day since registration.</param>
/// <param name="IsInfluencer">By the definition of the scope.</param>
/// <param name="IsSuspectedBot">By the definition, from the whole data.</param>
public sealed record UserSample(double[] Activity, double[] Rate, bool[] IsInfluencer, bool[] IsSuspectedBot);
