namespace MiniGram.Analytics.Evidence;

/// <summary>When each suspected bot likes, over all its weeks, ordered by user id.</summary>
/// <param name="Weekdays">Likes; entry 7 × bot + weekday, Monday first.</param>
/// <param name="Hours">Likes; entry 24 × bot + hour.</param>
public sealed record BotHabits(long[] Weekdays, long[] Hours);
