using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Api.Resources;

/// <summary>Something that waits for a moderator.</summary>
/// <param name="Subject">What was reported.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Reports">How many have reported it.</param>
/// <param name="Reasons">Why, each once.</param>
/// <param name="Since">When the first report came.</param>
/// <param name="Kept">What it was when it was reported; null for an account.</param>
public sealed record QueueEntryResource(SubjectResource Subject, PersonResource Person, int Reports, IReadOnlyList<ReportReason> Reasons, DateTimeOffset Since, KeptResource? Kept)
{
    /// <summary>For a moderator's program.</summary>
    public static QueueEntryResource Of(QueueEntry entry) => new(SubjectResource.Of(entry.Subject), PersonResource.Of(entry.Person), entry.Reports, entry.Reasons, entry.Since, KeptResource.Of(entry.Kept));
}
