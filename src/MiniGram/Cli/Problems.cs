using MiniGram.Model;

namespace MiniGram.Cli;

/// <summary>Gathers what is wrong, so that a verb can tell all of it at once.</summary>
internal static class Problems
{
    /// <summary>What is read; null where that has problems, which are added to those that the verb ends with before it is used.</summary>
    public static T? Collect<T>(Func<T?> read, List<string> problems)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ProblemsException mistakes)
        {
            problems.AddRange(mistakes.Problems);
            return null;
        }
    }
}
