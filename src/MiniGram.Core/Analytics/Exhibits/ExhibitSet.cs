namespace MiniGram.Analytics.Exhibits;

/// <summary>Series that only charts need, in the scope that the report tells.</summary>
/// <param name="SegmentHours">Events by weekday and hour, one for each of the four segments.</param>
/// <param name="EngagementByHour">Mean engagement of a photo by its hour of posting, 24 entries.</param>
/// <param name="BotLikesByMonth">From the first month to the last, those without a like included.</param>
/// <param name="BotSharePerPhoto">Twenty equal bins from 0 to 1 over photos with at least one like.</param>
/// <param name="EventsByMonth">Rows a month of each table, from the first month to the last.</param>
/// <param name="RegistrationsByMonth">From the first month to the last.</param>
/// <param name="ThemeTotals">Tags rolled up to themes.</param>
public sealed record ExhibitSet(
    IReadOnlyList<SegmentHours> SegmentHours,
    IReadOnlyList<HourEngagement> EngagementByHour,
    IReadOnlyList<MonthBotLikes> BotLikesByMonth,
    IReadOnlyList<ShareBin> BotSharePerPhoto,
    IReadOnlyList<MonthEvents> EventsByMonth,
    IReadOnlyList<MonthCount> RegistrationsByMonth,
    IReadOnlyList<ThemeTotal> ThemeTotals);
