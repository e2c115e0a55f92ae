using MiniGram.Model;

namespace MiniGram.Analytics.Themes;

/// <summary>A taxonomy file can't be used. Carries every mistake at once, each with file and line and what would be right.</summary>
public sealed class TaxonomyException(IReadOnlyList<string> problems) : ProblemsException(problems);
