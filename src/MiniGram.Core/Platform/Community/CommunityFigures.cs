namespace MiniGram.Platform.Community;

/// <summary>The whole community in figures: everything that is there, whoever may see it, and also what suspended accounts did.</summary>
/// <param name="At">When they were counted.</param>
/// <param name="Members">Accounts.</param>
/// <param name="Suspended">Of these, suspended ones.</param>
/// <param name="Photos">Photos.</param>
/// <param name="Likes">Likes.</param>
/// <param name="Comments">Comments.</param>
/// <param name="Follows">Follows.</param>
/// <param name="ActiveDay">Members who posted, liked or commented in the last 24 hours, each once.</param>
/// <param name="ActiveWeek">Likewise in the last 7 days.</param>
/// <param name="ActiveMonth">Likewise in the last 28 days.</param>
/// <param name="Months">The last 12 months with anything in them, oldest first: they end with the month in which something came last, which may not be over.</param>
/// <param name="Suspected">How many accounts may be bots.</param>
/// <param name="Suspects">Those of them who like most, 50 at most.</param>
public sealed record CommunityFigures(
    DateTimeOffset At, long Members, long Suspended, long Photos, long Likes, long Comments, long Follows, long ActiveDay, long ActiveWeek, long ActiveMonth,
    IReadOnlyList<MonthFigure> Months, long Suspected, IReadOnlyList<SuspectFigure> Suspects);
