using System.CommandLine;
using MiniGram.Analytics;

namespace MiniGram.Cli.Parameters;

/// <summary>The parameters as flags, and <c>--config</c>; a flag wins over the file.</summary>
internal sealed class ParameterOptions
{
    private readonly List<(ParameterDefinition Definition, Option<string?> Option)> _flags;
    private readonly Option<string?> _config = new("--config") { Description = "A YAML file with any of the parameters below as keys; flags win over it.", HelpName = "FILE" };

    /// <param name="command">Gets the options.</param>
    /// <param name="except">A parameter that is no flag of this verb, since it would change nothing, or null.</param>
    public ParameterOptions(Command command, string? except = null)
    {
        command.Options.Add(_config);
        _flags = [.. ParameterDefinitions.All.Where(definition => definition.Name != except).Select(definition => (definition, Flag(definition)))];
        foreach (var (_, option) in _flags)
            command.Options.Add(option);
    }

    /// <summary>What the file and the flags say together; every mistake of either is added to <paramref name="problems"/>.</summary>
    public AnalysisParameters Resolve(ParseResult parsed, List<string> problems)
    {
        var parameters = new AnalysisParameters();
        if (parsed.GetValue(_config) is { } file)
            parameters = ParameterFile.Read(file, parameters, problems);
        foreach (var (definition, option) in _flags)
        {
            if (parsed.GetResult(option) is { Implicit: false })
                parameters = definition.Set(parameters, parsed.GetValue(option) ?? "", $"--{definition.Name}", problems);
        }

        return parameters;
    }

    private static Option<string?> Flag(ParameterDefinition definition) => new($"--{definition.Name}")
    {
        Description = definition.Help,
        HelpName = definition.Values.Split(' ')[1] switch
        {
            "share" => "SHARE",
            "moment" => "DATE",
            _ when definition.Values.StartsWith('\'') => definition.Values.Replace("'", "", StringComparison.Ordinal).Replace(" or ", "|", StringComparison.Ordinal),
            _ => "NUMBER",
        },
        Arity = definition.Values.StartsWith("'true'", StringComparison.Ordinal) ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne,
    };
}
