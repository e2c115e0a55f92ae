using MiniGram.Model;
using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Reads a distribution: a bare value, or a family with its natural parameters or moments.</summary>
internal sealed class DistributionReader(KnobAttribute about, string path, List<string> problems)
{
    /// <summary>The key of the family.</summary>
    public const string Family = "dist";

    /// <summary>Reads it; null when it can't be had, which is then among the problems.</summary>
    public Distribution? Read(ScenarioNode node)
    {
        var made = node switch
        {
            ScalarNode scalar => Number(scalar, path, about.Unit) is { } value ? Distribution.Constant(value) : null,
            MapNode map => Read(map),
            _ => Refuse(node.Origin, $"a distribution was expected: {Quantity.Expected(about.Unit)}, or such as {{ dist: lognorm, mean: …, sigma: … }}"),
        };
        return made is null || Lies(made, node.Origin) ? made : null;
    }

    private Distribution? Read(MapNode map)
    {
        var names = DistributionFamilies.All.Select(family => family.Name);
        if (map[Family] is not ScalarNode word)
            return Refuse(map[Family]?.Origin ?? map.Origin, $"'{Family}' must name a distribution: {string.Join(", ", names)}");
        if (DistributionFamilies.All.FirstOrDefault(family => family.Name == word.Text) is not { } family)
            return Refuse(word.Origin, $"there is no distribution '{Shown.Of(word.Text)}'.{(NearMiss.Of(word.Text.ToLowerInvariant(), names) is { } near ? $" Did you mean '{near}'?" : $" There are {string.Join(", ", names)}.")}");

        var found = problems.Count;
        var given = new Dictionary<string, IReadOnlyList<double>>(StringComparer.Ordinal);
        foreach (var entry in map.Entries.Where(entry => entry.Key != Family))
        {
            if (!family.Parameters.Contains(entry.Key, StringComparer.Ordinal))
                Refuse(entry.Origin, $"a {family.Name} takes no '{Shown.Of(entry.Key)}'.{(NearMiss.Of(entry.Key.ToLowerInvariant(), family.Parameters) is { } near ? $" Did you mean '{near}'?" : $" It takes {Ways(family)}.")}");
            else
                given[entry.Key] = Values(entry, family);
        }

        if (problems.Count > found)
            return null;
        var topmost = map.Entries.Select(entry => entry.Value.Origin).Append(map.Origin).MaxBy(origin => origin.Layer)!; // A flag may have changed one parameter of several.
        var recipe = family.Recipes.FirstOrDefault(recipe => recipe.Parameters.Count == given.Count && recipe.Parameters.All(given.ContainsKey));
        if (recipe is null)
            return Refuse(topmost, $"{(given.Count < family.Recipes.Min(known => known.Parameters.Count) ? "too little is said" : given.Count > family.Recipes.Max(known => known.Parameters.Count) ? "too much is said" : "this does not go together")}: a {family.Name} takes {Ways(family)}");
        var wish = recipe.Make([.. recipe.Parameters.Select(parameter => given[parameter])]);
        if (wish.Made is not { } made)
            return Refuse(topmost, wish.Refusal!);
        return double.IsFinite(made.A) && double.IsFinite(made.B) ? made : Refuse(topmost, "its parameters are out of all bounds");
    }

    private static string Ways(DistributionFamily family) => string.Join("; or ", family.Recipes.Select(recipe => string.Join(" and ", recipe.Parameters)));

    private List<double> Values(MapEntry entry, DistributionFamily family)
    {
        var unit = family.Unitless.Contains(entry.Key, StringComparer.Ordinal) ? KnobUnit.None : about.Unit;
        if (DistributionRecipe.IsList(entry.Key))
        {
            if (entry.Value is ListNode list)
                return [.. list.Items.Select(item => Number(item, $"{path}.{entry.Key}", unit)).OfType<double>()];
            Refuse(entry.Value.Origin, $"{entry.Key} must be a list such as [1, 2, 5]");
            return [];
        }

        return Number(entry.Value, $"{path}.{entry.Key}", unit) is { } value ? [value] : [];
    }

    private double? Number(ScenarioNode node, string at, KnobUnit unit)
    {
        if (node is ScalarNode { Quoted: false } scalar && Quantity.Read(scalar.Text, unit) is { } value && double.IsFinite(value))
            return value;
        problems.Add($"{node.Origin.Where}: {at}: {(node is ScalarNode wrong ? $"'{Shown.Of(wrong.Text)}' is not " : "expected ")}{Quantity.Expected(unit)}.");
        return null;
    }

    private bool Lies(Distribution made, Origin origin)
    {
        var (least, greatest) = made.Support();
        if (made.Kind == DistributionKind.Constant && (least < about.Min || greatest > about.Max))
            Refuse(origin, $"{Quantity.Write(made.A, about.Unit)} is {(least < about.Min ? "below the least" : "above the greatest")}, {Quantity.Write(least < about.Min ? about.Min : about.Max, about.Unit)}");
        else if (least < about.Min)
            Refuse(origin, $"it can give values below the least, {Quantity.Write(about.Min, about.Unit)}; take one that begins there, such as uniform or pareto{(about.Min == 0 ? ", lognorm or gamma" : "")}");
        else if (greatest > about.Max)
            Refuse(origin, $"it can give values above the greatest, {Quantity.Write(about.Max, about.Unit)}; take one that ends there, such as uniform{(about is { Min: 0, Max: 1 } ? " or beta" : "")}");
        else
            return true;
        return false;
    }

    private Distribution? Refuse(Origin origin, string reason)
    {
        problems.Add($"{origin.Where}: {path}: {reason}{(reason.EndsWith('.') || reason.EndsWith('?') ? "" : ".")}");
        return null;
    }
}
