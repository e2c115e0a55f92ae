namespace MiniGram.Analytics.Exhibits;

/// <summary>Rows of a month (its first day) by table.</summary>
public sealed record MonthEvents(DateOnly Month, long Users, long Photos, long Likes, long Comments, long Follows);
