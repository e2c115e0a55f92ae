using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>One knob of a record: its key in YAML and what its attribute says.</summary>
/// <param name="Key">The property's name in lower case with hyphens.</param>
/// <param name="Property">That holds it.</param>
/// <param name="About">Description, range, unit.</param>
internal sealed record Knob(string Key, PropertyInfo Property, KnobAttribute About)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Knob>> Known = new();

    /// <summary>Of what kind its value is.</summary>
    public Type Type => Property.PropertyType;

    /// <summary>The knobs of a record, in the order of its source.</summary>
    public static IReadOnlyList<Knob> Of(Type record) => Known.GetOrAdd(record, type =>
    [
        .. from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
           where property.GetCustomAttribute<KnobAttribute>() is not null
           orderby property.MetadataToken
           select new Knob(Word(property.Name), property, property.GetCustomAttribute<KnobAttribute>()!),
    ]);

    /// <summary>Whether a type is a record of knobs.</summary>
    public static bool IsRecord(Type type) => Of(type).Count > 0;

    /// <summary>The type of a list's entries, or null when it is no list.</summary>
    public static Type? Entry(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>Whether it is weights by word.</summary>
    public static bool IsWeights(Type type) => type == typeof(IReadOnlyDictionary<string, double>);

    /// <summary>A name of the code as it is written in YAML.</summary>
    public static string Word(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    /// <summary>Every knob below a record with its path, where <c>[]</c> stands for any entry of a list.</summary>
    public static IEnumerable<(string Path, Knob Knob)> All(Type record, string prefix = "")
    {
        foreach (var knob in Of(record))
        {
            var path = prefix + knob.Key;
            yield return (path, knob);
            var inner = Entry(knob.Type) is { } entry && IsRecord(entry) ? All(entry, path + "[].") : IsRecord(knob.Type) ? All(knob.Type, path + ".") : [];
            foreach (var below in inner)
                yield return below;
        }
    }
}
