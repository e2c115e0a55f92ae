namespace MiniGram.Platform.Transfer;

/// <summary>What an import brought in.</summary>
/// <param name="Rows">How many rows of each of the seven tables, in their order.</param>
/// <param name="SharedNames">How many accounts have a name that an earlier one has already, in any letter case: they can't be found by it.</param>
/// <param name="TagsWithoutPage">How many tags can't be written with a <c>#</c>, such as those with a blank, and so have no page.</param>
public sealed record ImportResult(IReadOnlyList<(string Table, long Rows)> Rows, int SharedNames, int TagsWithoutPage);
