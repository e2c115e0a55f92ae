using System.Numerics;

namespace MiniGram.Cli.Results;

/// <summary>
/// Columns for the eye. Widths are taken from the first rows, so that a large result streams; a wider value later pushes its row out.
/// </summary>
internal sealed class TableFormat(TextWriter output) : IResultFormat
{
    private const int RowsForWidths = 200;
    private const int Widest = 60;
    private readonly List<string[]> _waiting = [];
    private string[] _columns = [];
    private int[]? _widths;
    private bool[] _numeric = [];
    private long _rows;

    public void Begin(IReadOnlyList<string> columns)
    {
        _columns = [.. columns.Select(Terminal.Printable)];
        _numeric = new bool[columns.Count];
    }

    public void Row(IReadOnlyList<object?> values)
    {
        if (_rows++ == 0)
            _numeric = [.. values.Select(value => value is sbyte or short or int or long or byte or ushort or uint or ulong or float or double or decimal or BigInteger)];
        string[] cells = [.. values.Select(value => Cut(value is null ? "null" : Terminal.Printable(ResultText.Of(value))))];
        if (_widths is not null)
        {
            Write(cells);
            return;
        }

        _waiting.Add(cells);
        if (_waiting.Count == RowsForWidths)
            Release();
    }

    public void End()
    {
        if (_widths is null)
            Release();
        output.WriteLine($"({_rows:N0} {(_rows == 1 ? "row" : "rows")})");
        output.Flush();
    }

    private void Release()
    {
        _widths = [.. Enumerable.Range(0, _columns.Length).Select(column => Math.Max(_columns[column].Length, _waiting.Select(row => row[column].Length).DefaultIfEmpty().Max()))];
        Write(_columns);
        output.WriteLine(string.Join("  ", _widths.Select(width => new string('-', width))));
        foreach (var row in _waiting)
            Write(row);
        _waiting.Clear();
    }

    private void Write(string[] cells) =>
        output.WriteLine(string.Join("  ", cells.Select((cell, column) => _numeric[column] ? cell.PadLeft(_widths![column]) : cell.PadRight(_widths![column]))).TrimEnd());

    private static string Cut(string text) => text.Length <= Widest ? text : text[..(Widest - 1)] + "…";
}
