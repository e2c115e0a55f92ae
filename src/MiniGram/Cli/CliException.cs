namespace MiniGram.Cli;

/// <summary>What was asked for can't be done. Carries every reason at once.</summary>
public sealed class CliException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>One sentence each; never empty.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
