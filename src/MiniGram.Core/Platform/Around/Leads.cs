namespace MiniGram.Platform.Around;

/// <summary>What was found for a member and is kept for some minutes. It says what might be shown: whether it may is asked each time.</summary>
/// <param name="At">When people were looked for; photos are looked for again whenever the likes change.</param>
/// <param name="Liked">The photos that the member liked last, the latest first.</param>
/// <param name="Photos">Those that are like them, best first.</param>
/// <param name="People">Whom the member may know, the likeliest first; never none where it is kept.</param>
internal sealed record Leads(DateTimeOffset At, IReadOnlyList<long> Liked, IReadOnlyList<long> Photos, IReadOnlyList<long> People);
