using System.CommandLine;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Cli.Commands;

/// <summary>What a scenario is read from: its name or file, and what is set over it.</summary>
internal sealed class ScenarioOptions
{
    private readonly Argument<string> _name = new("scenario") { Description = "A preset or a YAML file.", DefaultValueFactory = _ => ScenarioPresets.Default };
    private readonly Option<string[]> _sets = new("--set") { Description = "Sets one knob, such as users.count=1000 or users.archetypes.lurker.share=0.3; can be given often.", HelpName = "PATH=VALUE" };
    private readonly Option<long?> _seed = new("--seed") { Description = "Another seed gives another world of the same kind. [default: the scenario's]", HelpName = "NUMBER" };

    public ScenarioOptions(Command command)
    {
        command.Arguments.Add(_name);
        command.Options.Add(_sets);
        command.Options.Add(_seed);
    }

    /// <summary>Reads it.</summary>
    /// <exception cref="ScenarioException">With every mistake.</exception>
    public Scenario Read(ParseResult parsed) => ScenarioReader.Read(parsed.GetRequiredValue(_name), parsed.GetValue(_sets) ?? [], parsed.GetValue(_seed));
}
