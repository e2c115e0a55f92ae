namespace MiniGram.Web.Limits;

/// <summary>How often something may be done.</summary>
/// <param name="Count">How many times at once, and within each period on average; 1 or more.</param>
/// <param name="Period">Longer than nothing.</param>
public sealed record RateLimit(int Count, TimeSpan Period);
