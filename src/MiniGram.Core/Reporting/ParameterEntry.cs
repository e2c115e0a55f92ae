namespace MiniGram.Reporting;

/// <summary>A parameter under the name of its flag.</summary>
/// <param name="Name">Such as <c>bot-like-share</c>.</param>
/// <param name="Value">A number, text, truth value, moment, or null where it is not set.</param>
/// <param name="Meaning">For the reader of the report.</param>
internal sealed record ParameterEntry(string Name, object? Value, string Meaning);
