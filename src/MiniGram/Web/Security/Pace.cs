namespace MiniGram.Web.Security;

/// <summary>How often something may be done.</summary>
/// <param name="Name">Of the limit.</param>
/// <param name="Times">How often in one window.</param>
/// <param name="Window">After which counting begins anew.</param>
internal sealed record Pace(string Name, int Times, TimeSpan Window);
