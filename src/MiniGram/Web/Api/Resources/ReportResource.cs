using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Api.Resources;

/// <summary>One person's report.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Reporter">The reporter's user name.</param>
/// <param name="Reason">Why.</param>
/// <param name="Note">In the reporter's words; may be empty.</param>
/// <param name="At">When.</param>
/// <param name="Open">Whether nobody has decided yet.</param>
public sealed record ReportResource(long Id, string Reporter, ReportReason Reason, string Note, DateTimeOffset At, bool Open)
{
    /// <summary>For a moderator's program.</summary>
    public static ReportResource Of(ReportCard card) => new(card.Id, card.Reporter, card.Reason, card.Note, card.At, card.Open);
}
