using MiniGram.Model;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Moderation;

/// <summary>Something that waits for a moderator.</summary>
/// <param name="Subject">What was reported.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Reports">How many have reported it.</param>
/// <param name="Reasons">Why, each once.</param>
/// <param name="Since">When the first of them came.</param>
/// <param name="Kept">What it was when it was reported; null for an account.</param>
/// <param name="Drawn">The photo, while it is there and its picture is drawn; else null.</param>
public sealed record QueueEntry(Subject Subject, PersonCard Person, int Reports, IReadOnlyList<ReportReason> Reasons, DateTimeOffset Since, KeptThing? Kept, PhotoId? Drawn);
