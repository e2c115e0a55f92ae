namespace MiniGram.Analytics;

/// <summary>How rows with the same key count.</summary>
public enum DuplicateRule
{
    /// <summary>Once: the first read.</summary>
    Once,

    /// <summary>Each row counts, as in a database without keys.</summary>
    All,
}
