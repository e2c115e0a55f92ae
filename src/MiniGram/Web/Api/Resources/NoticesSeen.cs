namespace MiniGram.Web.Api.Resources;

/// <summary>Up to when notices were looked at.</summary>
/// <param name="Until">What came later stays new.</param>
public sealed record NoticesSeen(DateTimeOffset Until);
