namespace MiniGram.Warehouse;

/// <summary>The data can't be used. Carries every reason at once, each saying what is wrong, where, and what would be right.</summary>
public sealed class DatasetException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>One sentence each; never empty.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
