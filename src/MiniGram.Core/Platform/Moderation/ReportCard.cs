namespace MiniGram.Platform.Moderation;

/// <summary>One person's report.</summary>
/// <param name="Id">The report's id.</param>
/// <param name="Reporter">The reporter's user name; moderators only get to see it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Note">In the reporter's words; may be empty.</param>
/// <param name="At">When.</param>
/// <param name="Open">Whether no one has decided yet.</param>
public sealed record ReportCard(long Id, string Reporter, ReportReason Reason, string Note, DateTimeOffset At, bool Open);
