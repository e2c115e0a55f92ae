using System.CommandLine;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Cli.Commands;

/// <summary>What a scenario is read from: its name or file, and what is set over it.</summary>
internal sealed class ScenarioOptions
{
    private readonly Argument<string> _name = new("scenario") { Description = "A preset or a YAML file.", DefaultValueFactory = _ => ScenarioPresets.Default };
    private readonly Option<string[]> _sets = Sets();
    private readonly Option<string?> _seed = Seed();

    public ScenarioOptions(Command command)
    {
        command.Arguments.Add(_name);
        command.Options.Add(_sets);
        command.Options.Add(_seed);
    }

    /// <summary>What is set over a scenario.</summary>
    public static Option<string[]> Sets() => new("--set") { Description = "Sets one knob, such as users.count=1000 or users.archetypes.lurker.share=0.3; can be given often.", HelpName = "PATH=VALUE" };

    /// <summary>Its seed, to be read by <see cref="WholeNumber"/>.</summary>
    public static Option<string?> Seed() => new("--seed") { Description = "Another seed gives another world of the same kind. [default: the scenario's]", HelpName = "NUMBER" };

    /// <summary>Reads it.</summary>
    /// <exception cref="ScenarioException">With every mistake.</exception>
    public Scenario Read(ParseResult parsed)
    {
        var problems = new List<string>();
        var seed = WholeNumber.Parse(_seed.Name, parsed.GetValue(_seed), 0, long.MaxValue, problems);
        var scenario = Problems.Collect(() => ScenarioReader.Read(parsed.GetRequiredValue(_name), parsed.GetValue(_sets) ?? [], seed), problems);
        return problems.Count == 0 ? scenario! : throw new CliException(problems);
    }
}
