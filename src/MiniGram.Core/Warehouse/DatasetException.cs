using MiniGram.Model;

namespace MiniGram.Warehouse;

/// <summary>The data can't be used. Carries every reason at once, each saying what is wrong, where, and what would be right; a line each, whatever the names in it hold.</summary>
public sealed class DatasetException(IReadOnlyList<string> problems) : ProblemsException([.. problems.Select(OneLine)])
{
    private static string OneLine(string problem) => problem.Replace('\n', '␊').Replace('\r', '␍');
}
