namespace MiniGram.Analytics.Figures;

/// <summary>How many fall on a key, such as an hour from 0 to 23 or an ISO weekday from 1 (Monday) to 7.</summary>
public sealed record KeyCount(int Key, long Count);
