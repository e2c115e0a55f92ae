namespace MiniGram.Cli.Results;

/// <summary>Writes a query's rows one by one.</summary>
internal interface IResultFormat
{
    /// <summary>Called once, before any row.</summary>
    void Begin(IReadOnlyList<string> columns);

    /// <summary>One row, values as the engine gives them; null for SQL's null.</summary>
    void Row(IReadOnlyList<object?> values);

    /// <summary>Called once, after the last row.</summary>
    void End();
}
