namespace MiniGram.Platform;

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">The field's name: <c>username</c>, <c>password</c>, <c>caption</c> and so on.</param>
/// <param name="Words">What is wrong and what would be right, as a sentence for the person who filled it in.</param>
public sealed record FieldProblem(string Field, string Words);
