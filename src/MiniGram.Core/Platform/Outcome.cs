using System.Diagnostics.CodeAnalysis;

namespace MiniGram.Platform;

/// <summary>What came of a request: a value, or every reason why there is none.</summary>
/// <param name="Value">What was made; null when there are problems.</param>
/// <param name="Problems">Empty when it was done.</param>
public sealed record Outcome<T>(T? Value, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>Whether it was done.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Done => Problems.Count == 0;

    internal static Outcome<T> Of(T value) => new(value, []);

    internal static Outcome<T> No(params IReadOnlyList<FieldProblem> problems) => new(default, problems);
}
