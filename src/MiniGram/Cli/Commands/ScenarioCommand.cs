using System.CommandLine;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram scenario</c>: what worlds there are, what they are made of, and whether one's own can be had.</summary>
internal static class ScenarioCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken) => new("scenario", "Shows, checks, explains and fits the scenarios that synthetic worlds are made from.")
    {
        List(terminal), Show(terminal), Schema(terminal), Validate(terminal), Explain(terminal), ScenarioFitCommand.Create(terminal, cancellationToken),
    };

    private static Command List(Terminal terminal)
    {
        var command = new Command("list", "Lists the presets.");
        command.SetAction(_ =>
        {
            var width = ScenarioPresets.Names.Max(name => name.Length);
            foreach (var name in ScenarioPresets.Names)
                terminal.Output.WriteLine($"{name.PadRight(width)}  {ScenarioPresets.About(name)}{(name == ScenarioPresets.Default ? " [default]" : "")}");
            return (int)ExitCode.Success;
        });
        return command;
    }

    private static Command Show(Terminal terminal)
    {
        var command = new Command("show", "Prints a scenario as resolved: every knob, in YAML that reads back as the same.");
        var options = new ScenarioOptions(command);
        command.SetAction(parsed =>
        {
            terminal.Output.Write(ScenarioText.Write(options.Read(parsed)));
            return (int)ExitCode.Success;
        });
        return command;
    }

    private static Command Schema(Terminal terminal)
    {
        var command = new Command("schema", "Prints the JSON Schema of scenarios, by which an editor completes and checks them.");
        command.SetAction(_ =>
        {
            terminal.Output.Write(ScenarioSchema.Write());
            return (int)ExitCode.Success;
        });
        return command;
    }

    private static Command Validate(Terminal terminal)
    {
        var files = new Argument<string[]>("files") { Description = "YAML files or presets.", Arity = ArgumentArity.OneOrMore };
        var sets = ScenarioOptions.Sets();
        var seeds = ScenarioOptions.Seed();
        var command = new Command("validate", "Checks scenarios and tells every mistake at once, with file, line and column.") { files, sets, seeds };
        command.SetAction(parsed =>
        {
            var problems = new List<string>();
            var seed = WholeNumber.Parse(seeds.Name, parsed.GetValue(seeds), 0, long.MaxValue, problems);
            foreach (var file in parsed.GetRequiredValue(files))
            {
                if (Problems.Collect(() => ScenarioReader.Read(file, parsed.GetValue(sets) ?? [], seed), problems) is not null)
                    terminal.Output.WriteLine($"{Terminal.Printable(file)}: nothing is wrong.");
            }

            return problems.Count == 0 ? (int)ExitCode.Success : throw new CliException(problems);
        });
        return command;
    }

    private static Command Explain(Terminal terminal)
    {
        var command = new Command("explain", "Tells what each knob is set to and means, and how many rows and bytes to expect.");
        var options = new ScenarioOptions(command);
        command.SetAction(parsed =>
        {
            ExplanationText.Write(terminal.Output, ScenarioExplanation.Of(options.Read(parsed)));
            return (int)ExitCode.Success;
        });
        return command;
    }
}
