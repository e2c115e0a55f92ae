using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace MiniGram.Cli.Results;

/// <summary>A JSON array with an object a row, a line a row.</summary>
internal sealed class JsonFormat(TextWriter output) : IResultFormat
{
    private List<string> _columns = [];
    private bool _any;

    public void Begin(IReadOnlyList<string> columns)
    {
        _columns = Distinct(columns);
        output.Write('[');
    }

    public void Row(IReadOnlyList<object?> values)
    {
        var row = new JsonObject();
        for (var column = 0; column < _columns.Count; column++)
            row[_columns[column]] = Node(values[column]);
        output.Write(_any ? ",\n " : "\n ");
        output.Write(row.ToJsonString());
        _any = true;
    }

    public void End()
    {
        output.WriteLine(_any ? "\n]" : "]");
        output.Flush();
    }

    // SQL lets two columns share a name, an object does not: the later ones get a number.
    private static List<string> Distinct(IReadOnlyList<string> columns)
    {
        var names = new List<string>();
        foreach (var column in columns)
        {
            var name = column;
            for (var n = 2; names.Contains(name); n++)
                name = string.Create(CultureInfo.InvariantCulture, $"{column}_{n}");
            names.Add(name);
        }

        return names;
    }

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        bool truth => truth,
        sbyte or short or int or long or byte or ushort or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong number => number,
        decimal number => number,
        // JSON has no infinity; numbers beyond 64 bits go as numbers, which JSON does not limit.
        float number => float.IsFinite(number) ? number : null,
        double number => double.IsFinite(number) ? number : null,
        BigInteger number => JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture)),
        string or byte[] or Stream => ResultText.Of(value),
        IDictionary pairs => new JsonObject(pairs.Keys.Cast<object>().Select(key => KeyValuePair.Create(ResultText.Of(key), Node(pairs[key])))),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(Node)]),
        _ => ResultText.Of(value),
    };
}
