using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Api.Resources;

/// <summary>A report to the moderators.</summary>
/// <param name="Reason">What is wrong.</param>
/// <param name="Note">In your words, at most 1000 characters; needed for 'other'.</param>
public sealed record NewReport(ReportReason Reason, string? Note = null);
