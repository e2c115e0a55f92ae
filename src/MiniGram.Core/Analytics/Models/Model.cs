namespace MiniGram.Analytics.Models;

/// <summary>An SQL model: one <c>.sql</c> file whose head says what its rows are.</summary>
/// <param name="Name">Of the file, and of the table or view that it becomes.</param>
/// <param name="Layer"><c>staging</c> or <c>marts</c>.</param>
/// <param name="Description">One or more sentences.</param>
/// <param name="Grain">What a row is.</param>
/// <param name="Key">Columns that together name a row; none of them is ever null.</param>
/// <param name="KeyNeedsOnce">With <c>duplicates = all</c> the key repeats, as in a database without keys.</param>
/// <param name="IsView">A view, computed where it is read, instead of a table.</param>
/// <param name="Depends">Models and raw tables that it reads.</param>
/// <param name="Record">The full name of the record that its rows bind to.</param>
/// <param name="Columns">In the order of the select.</param>
/// <param name="Tests">What must hold.</param>
/// <param name="Sql">The whole file.</param>
internal sealed record Model(
    string Name,
    string Layer,
    string Description,
    string Grain,
    IReadOnlyList<string> Key,
    bool KeyNeedsOnce,
    bool IsView,
    IReadOnlyList<string> Depends,
    string Record,
    IReadOnlyList<ModelColumn> Columns,
    IReadOnlyList<ModelTest> Tests,
    string Sql)
{
    /// <summary><c>table</c> or <c>view</c>.</summary>
    public string Kind => IsView ? "view" : "table";
}
