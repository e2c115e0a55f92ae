using MiniGram.Model;

namespace MiniGram.Warehouse;

/// <summary>The data can't be used. Carries every reason at once, each saying what is wrong, where, and what would be right.</summary>
public sealed class DatasetException(IReadOnlyList<string> problems) : ProblemsException(problems);
