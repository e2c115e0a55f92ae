using System.Collections;
using System.Globalization;
using MiniGram.Model;
using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Turns a tree into the records, by reflection over their knobs, and notes every value that is none of its kind or outside its range.</summary>
internal sealed class ScenarioBinder
{
    private static readonly DateTime Earliest = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Latest = new(2200, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Sums and products of as many numbers as a scenario has stay far from infinity.</summary>
    private const double Greatest = 1e15;
    private readonly List<string> _problems;
    private readonly HashSet<string> _doubtful;

    private ScenarioBinder(List<string> problems, HashSet<string> doubtful) => (_problems, _doubtful) = (problems, doubtful);

    /// <summary>The scenario; what can't be read keeps its default.</summary>
    /// <param name="tree">As laid together.</param>
    /// <param name="problems">Gets what can't be read.</param>
    /// <param name="doubtful">Gets the paths of knobs that are not what was meant, so that nobody draws conclusions from them.</param>
    public static Scenario Bind(ScenarioNode tree, List<string> problems, HashSet<string> doubtful) =>
        (Scenario)(new ScenarioBinder(problems, doubtful).Record(typeof(Scenario), tree, "") ?? new Scenario());

    private object? Record(Type type, ScenarioNode node, string path)
    {
        if (node is not MapNode map)
            return Refuse(node, path, "knobs were expected, each as 'knob: value'");
        var record = Activator.CreateInstance(type)!;
        var knobs = Knob.Of(type);
        foreach (var entry in map.Entries)
        {
            if (knobs.FirstOrDefault(knob => knob.Key == entry.Key) is not { } knob)
                _problems.Add($"{entry.Origin.Where}: there is no knob '{path}{Shown.Of(entry.Key)}'.{Meant(entry.Key, knobs, path)}");
            else if (IsOtherwise(knob.About, entry.Value))
                knob.Property.SetValue(record, null);
            else if (Value(Nullable.GetUnderlyingType(knob.Type) ?? knob.Type, knob.About, entry.Value, path + knob.Key) is { } value)
                knob.Property.SetValue(record, value);
            else
                _doubtful.Add(path + knob.Key);
        }

        return record;
    }

    private static bool IsOtherwise(KnobAttribute about, ScenarioNode node) =>
        about.Otherwise.Length > 0 && node is ScalarNode { Quoted: false } scalar && (scalar.Text == about.Otherwise || (about.Otherwise == "none" && scalar.IsNone));

    private string Meant(string key, IReadOnlyList<Knob> knobs, string path)
    {
        var word = key.ToLowerInvariant().Replace('_', '-');
        var meant = NearMiss.Of(word, knobs.Select(knob => knob.Key)) is { } near ? path + near : Elsewhere(word, path);
        if (meant is null)
            return $" There are {string.Join(", ", knobs.Select(knob => knob.Key))}.";
        _doubtful.Add(meant);
        return $" Did you mean '{meant}'?";
    }

    // The knob of that name that has most of the way in common, and then is not so deep.
    private static string? Elsewhere(string key, string path) => Knob.All(typeof(Scenario))
        .Where(knob => knob.Knob.Key == key)
        .Select(knob => knob.Path)
        .OrderByDescending(other => other.Zip(path).TakeWhile(pair => pair.First == pair.Second).Count(pair => pair.First == '.'))
        .ThenBy(other => other.Count(letter => letter == '.'))
        .FirstOrDefault();

    // Null when it can't be read, which is then among the problems, or when there is to be none.
    private object? Value(Type type, KnobAttribute about, ScenarioNode node, string path)
    {
        if (type == typeof(Distribution))
            return new DistributionReader(about, path, _problems).Read(node);
        if (Knob.IsWeights(type))
            return Weights(about, node, path);
        if (Knob.Entry(type) is { } entry)
            return List(entry, about, node, path);
        if (Knob.IsRecord(type) && node is not MapNode && about.Otherwise.Length > 0)
            return Refuse(node, path, $"knobs were expected, each as 'knob: value', or {about.Otherwise}");
        if (Knob.IsRecord(type))
            return Record(type, node, path + ".");
        if (node is not ScalarNode scalar)
            return Refuse(node, path, $"{Expected(type, about)} was expected");
        if (type == typeof(string))
            return Text(scalar, path);
        if (type == typeof(int) || type == typeof(long))
            return Whole(type, about, scalar, path);
        object? value = type switch
        {
            _ when type == typeof(double) => scalar.Quoted ? null : Quantity.Read(scalar.Text, about.Unit),
            _ when type == typeof(bool) => scalar.Text switch { "true" or "yes" => true, "false" or "no" => false, _ => null },
            _ when type.IsEnum => Enum.GetValues(type).Cast<Enum>().FirstOrDefault(word => Knob.Word(word.ToString()) == scalar.Text),
            _ => Quantity.Moment(scalar.Text),
        };
        return value is null
            ? Refuse(node, path, $"'{Shown.Of(scalar.Text)}' is not {Expected(type, about)}{(type.IsEnum && NearMiss.Of(scalar.Text.ToLowerInvariant(), Words(type)) is { } near ? $". Did you mean '{near}'?" : "")}")
            : InRange(value, about, node, path);
    }

    private object? Whole(Type type, KnobAttribute about, ScalarNode scalar, string path)
    {
        var (least, greatest) = type == typeof(int) ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
        if (scalar.Quoted || Quantity.Whole(scalar.Text) is not { } number)
            return Refuse(scalar, path, $"'{Shown.Of(scalar.Text)}' is not {Expected(type, about)}");
        if (number > greatest || number < least)
            return Refuse(scalar, path, string.Create(CultureInfo.InvariantCulture, $"{number} is {(number > 0 ? $"above the greatest, {greatest}" : $"below the least, {least}")}"));
        return InRange(type == typeof(int) ? (object)(int)number : (long)number, about, scalar, path);
    }

    private object? InRange(object value, KnobAttribute about, ScenarioNode node, string path)
    {
        if (value is DateTime moment)
            return moment < Earliest || moment > Latest ? Refuse(node, path, "a moment from 1900 to 2200 was expected") : value;
        if (value is not (int or long or double))
            return value;
        var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        if (double.IsInfinity(number) && !about.Infinite)
            return Refuse(node, path, "it must be finite");
        if (value is double && double.IsFinite(number) && Math.Abs(number) > Greatest)
            return Refuse(node, path, $"{Quantity.Write(number, about.Unit)} is above the greatest, {Quantity.Write(Greatest, KnobUnit.None)}");
        return number < about.Min ? Refuse(node, path, $"{Quantity.Write(number, about.Unit)} is below the least, {Quantity.Write(about.Min, about.Unit)}")
            : number > about.Max ? Refuse(node, path, $"{Quantity.Write(number, about.Unit)} is above the greatest, {Quantity.Write(about.Max, about.Unit)}")
            : value;
    }

    private string? Text(ScalarNode scalar, string path)
    {
        var text = string.Join(' ', scalar.Text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (!text.Any(char.IsControl))
            return text;
        Refuse(scalar, path, "a text without control characters was expected");
        return null;
    }

    private Dictionary<string, double>? Weights(KnobAttribute about, ScenarioNode node, string path)
    {
        if (node is not MapNode map)
        {
            Refuse(node, path, $"words with numbers were expected, such as {{ en: 3, de: 1 }}{(node is ScalarNode { IsNone: true } ? "; a word that begins with # needs quotes, since YAML takes it for a comment" : "")}");
            return null;
        }

        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (Value(typeof(double), about, entry.Value, $"{path}.{entry.Key}") is double weight)
                weights[entry.Key] = weight;
        }

        return weights;
    }

    private IList? List(Type entry, KnobAttribute about, ScenarioNode node, string path)
    {
        if (node is not ListNode list)
        {
            Refuse(node, path, $"a list was expected, such as [{(Knob.IsRecord(entry) ? "{ name: …, … }, …" : "…, …")}]");
            return null;
        }

        var fits = list.Items.Count >= about.Least && (about.Length == 0 || list.Items.Count == about.Length || (list.Items.Count == 0 && about.MayBeEmpty));
        if (!fits)
            Refuse(node, path, $"{(list.Items.Count == 1 ? "1 entry" : $"{list.Items.Count} entries")}; there must be {(about.Length == 0 ? $"at least {about.Least}" : $"{about.Length}{(about.MayBeEmpty ? " or none" : "")}")}");
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(entry))!;
        for (var n = 0; n < list.Items.Count; n++)
        {
            if (Value(entry, about, list.Items[n], $"{path}[{n}]") is { } item)
                items.Add(item);
            else
                _doubtful.Add(path); // The places of those behind it are no longer the written ones.
        }

        return fits ? items : null;
    }

    private static string Expected(Type type, KnobAttribute about) =>
        type == typeof(int) || type == typeof(long) ? "a whole number such as 12, 20_000 or 20k"
        : type == typeof(double) ? Quantity.Expected(about.Unit)
        : type == typeof(bool) ? "true or false"
        : type == typeof(string) ? "a word or text"
        : type.IsEnum ? "one of " + string.Join(", ", Words(type))
        : "a moment such as 2020-01-01 or 2020-01-01T12:00:00Z";

    /// <summary>The words of an enumeration as they are written.</summary>
    public static IEnumerable<string> Words(Type type) => Enum.GetNames(type).Select(Knob.Word);

    private object? Refuse(ScenarioNode node, string path, string reason)
    {
        _problems.Add($"{node.Origin.Where}: {(path.Length == 0 ? "" : path.TrimEnd('.') + ": ")}{reason}{(reason.EndsWith('?') ? "" : ".")}");
        return null;
    }
}
