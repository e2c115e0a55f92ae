namespace MiniGram.Synthesis.Scenarios;

/// <summary>What a table will be like.</summary>
/// <param name="Table">One of the seven.</param>
/// <param name="Rows">In the mean over seeds; some knobs act on each other, so it is about right and no promise.</param>
/// <param name="Bytes">As plain CSV, within about a quarter.</param>
public sealed record TableExpectation(string Table, double Rows, double Bytes);
