using System.CommandLine;
using MiniGram.Analytics;

namespace MiniGram.Cli.Parameters;

/// <summary>The parameters as flags, and <c>--config</c>; a flag wins over the file.</summary>
internal sealed class ParameterOptions
{
    private readonly List<(ParameterDefinition Definition, Option<string?> Option)> _flags;
    private readonly Option<string?> _config = new("--config") { Description = "A YAML file with any of the parameters below as keys; flags win over it.", HelpName = "FILE" };

    public ParameterOptions(Command command)
    {
        command.Options.Add(_config);
        _flags = [.. ParameterDefinitions.All.Select(definition => (definition, Flag(definition)))];
        foreach (var (_, option) in _flags)
            command.Options.Add(option);
    }

    /// <summary>What the file and the flags say together.</summary>
    /// <exception cref="CliException">Either has mistakes; it lists all of them.</exception>
    public AnalysisParameters Resolve(ParseResult parsed)
    {
        var problems = new List<string>();
        var parameters = new AnalysisParameters();
        if (parsed.GetValue(_config) is { } file)
            parameters = ParameterFile.Read(file, parameters, problems);
        foreach (var (definition, option) in _flags)
        {
            if (parsed.GetResult(option) is { Implicit: false })
                parameters = definition.Set(parameters, parsed.GetValue(option) ?? "", $"--{definition.Name}", problems);
        }

        return problems.Count == 0 ? parameters : throw new CliException(problems);
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
