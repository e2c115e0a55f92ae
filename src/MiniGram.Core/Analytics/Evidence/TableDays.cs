namespace MiniGram.Analytics.Evidence;

/// <summary>Rows a day of one table, from the data set's first day to its end.</summary>
/// <param name="Table"><c>users</c>, <c>photos</c>, <c>likes</c>, <c>comments</c> or <c>follows</c>.</param>
/// <param name="Counts">One entry a day.</param>
public sealed record TableDays(string Table, IReadOnlyList<long> Counts);
