using MiniGram.Model;

namespace MiniGram.Cli;

/// <summary>What was asked for can't be done. Carries every reason at once.</summary>
public sealed class CliException(IReadOnlyList<string> problems) : ProblemsException(problems);
