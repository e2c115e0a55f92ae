using MiniGram.Model;

namespace MiniGram.Analytics.Comparison;

/// <summary>A file can't be compared with. Carries every reason at once, each with the file and what would be right.</summary>
public sealed class ComparisonException(IReadOnlyList<string> problems) : ProblemsException(problems);
