using MiniGram.Analytics;
using MiniGram.Warehouse.Files;

namespace MiniGram.Cli.Parameters;

/// <summary>The YAML file of <c>--config</c>: one level of <c>key: value</c>.</summary>
internal static class ParameterFile
{
    private static readonly NamedValuesFile s_file = new("--config", "parameter", "bot-like-share: 0.05", Terminal.Printable);

    /// <summary>Reads it over what is there already; every mistake is added with file, line and column.</summary>
    public static AnalysisParameters Read(string file, AnalysisParameters parameters, List<string> problems) => s_file.Read(
        file, parameters, ParameterDefinitions.All, definition => definition.Name, definition => definition.Values, (definition, before, text, where) => definition.Set(before, text, where, problems), problems);
}
