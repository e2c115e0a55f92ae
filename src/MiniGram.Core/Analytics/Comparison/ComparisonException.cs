namespace MiniGram.Analytics.Comparison;

/// <summary>A file can't be compared with. Carries every reason at once, each with the file and what would be right.</summary>
public sealed class ComparisonException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>One sentence each; never empty.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
