namespace MiniGram.Model;

/// <summary>
/// What was asked for can't be done, for reasons that the one who asked can mend: a mistake in a file, a flag or a folder, never one of ours.
/// Carries every reason at once.
/// </summary>
/// <param name="problems">One sentence each, saying what is wrong, where, and what would be right; never empty.</param>
/// <param name="inner">What the system said, or null.</param>
public abstract class ProblemsException(IReadOnlyList<string> problems, Exception? inner = null) : Exception(string.Join(Environment.NewLine, problems), inner)
{
    /// <summary>One sentence each; never empty.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
