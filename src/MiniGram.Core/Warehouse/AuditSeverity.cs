namespace MiniGram.Warehouse;

/// <summary>How bad an audit entry is.</summary>
public enum AuditSeverity
{
    /// <summary>Worth knowing; the rows count.</summary>
    Warning,

    /// <summary>Rows were left out or counted once; <c>--strict</c> fails on it.</summary>
    Error,
}
