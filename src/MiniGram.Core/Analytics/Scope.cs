namespace MiniGram.Analytics;

/// <summary>Whose likes, comments and follows a figure counts. In SQL the values are <c>all</c> and <c>people</c>.</summary>
public enum Scope
{
    /// <summary>Everybody's.</summary>
    All,

    /// <summary>Everybody's but suspected bots'.</summary>
    People,
}
