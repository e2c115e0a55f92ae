namespace MiniGram.Model;

/// <summary>A cell that holds something else than its column asks for.</summary>
/// <param name="Row">Within the chunk, from 0.</param>
/// <param name="Column">Within the table, from 0.</param>
/// <param name="Text">What stands there.</param>
public readonly record struct UnreadableCell(int Row, int Column, string Text);
