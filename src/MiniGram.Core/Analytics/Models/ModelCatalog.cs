namespace MiniGram.Analytics.Models;

/// <summary>The models of this program, out of its embedded files.</summary>
internal static class ModelCatalog
{
    private const string Prefix = "Models/";

    private static readonly Lazy<IReadOnlyList<Model>> Loaded = new(() => InOrder(Load()));

    /// <summary>Each after those that it reads; of equals the first by name.</summary>
    public static IReadOnlyList<Model> Models => Loaded.Value;

    private static List<Model> Load()
    {
        var assembly = typeof(ModelCatalog).Assembly;
        var models = new List<Model>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var path = resource[Prefix.Length..].Replace('\\', '/').Split('/');
            models.Add(ModelHeader.Parse(path[0], Path.GetFileNameWithoutExtension(path[1]), reader.ReadToEnd().ReplaceLineEndings("\n")));
        }

        return models;
    }

    private static List<Model> InOrder(List<Model> models)
    {
        var waiting = models.OrderBy(model => model.Name, StringComparer.Ordinal).ToList();
        var ordered = new List<Model>();
        while (waiting.Count > 0)
        {
            var ready = waiting.FirstOrDefault(model => !waiting.Any(other => model.Depends.Contains(other.Name)))
                ?? throw new InvalidOperationException($"These models read one another in a circle: {string.Join(", ", waiting.Select(model => model.Name))}.");
            waiting.Remove(ready);
            ordered.Add(ready);
        }

        return ordered;
    }
}
