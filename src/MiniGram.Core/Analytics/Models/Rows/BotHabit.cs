namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>bot_habits</c>.</summary>
internal sealed record BotHabit(long UserId, long Weekday, long Hour, long Likes);
