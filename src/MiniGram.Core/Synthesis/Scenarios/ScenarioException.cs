using MiniGram.Model;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>A scenario that can't be read, or wishes for what can't be had. Carries every mistake at once, each with its place.</summary>
public sealed class ScenarioException(IReadOnlyList<string> problems) : ProblemsException(problems);
