using System.CommandLine;
using MiniGram.Cli.Generation;
using MiniGram.Cli.Parameters;
using MiniGram.Model;

namespace MiniGram.Cli.Commands;

/// <summary>Which period of a world to write.</summary>
internal sealed class PeriodOptions
{
    private readonly Option<string?> _from = new("--from") { Description = "Write only what happens from this moment on, such as 2024-01-01. [default: the world's first]", HelpName = "MOMENT" };
    private readonly Option<string?> _until = new("--until") { Description = "Write only what happens before this moment. The rows of periods that follow each other are those of the whole world. [default: the world's end]", HelpName = "MOMENT" };

    public void AddTo(Command command)
    {
        command.Options.Add(_from);
        command.Options.Add(_until);
    }

    /// <summary>Null for the whole world. A period that reaches the world's first moment or its end has no bound there: faults that a scenario asks for may lie beyond.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="world">Null when it has problems of its own.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public Period? Read(ParseResult parsed, ScenarioSource? world, List<string> problems)
    {
        var before = problems.Count;
        var (from, until) = (MomentText.Read("--from", parsed.GetValue(_from), problems), MomentText.Read("--until", parsed.GetValue(_until), problems));
        if (problems.Count > before || world is null || (from is null && until is null))
            return null;
        if (from >= until)
            problems.Add($"--from {MomentText.Write(from.Value)} is not before --until {MomentText.Write(until.Value)}.");
        var reach = $"the world reaches from {MomentText.Write(world.From)} until {MomentText.Write(world.Until)}";
        if (from >= world.Until)
            problems.Add($"--from {MomentText.Write(from.Value)}: nothing happens then, {reach}.");
        if (until <= world.From)
            problems.Add($"--until {MomentText.Write(until.Value)}: nothing happens before it, {reach}.");
        return new(from <= world.From ? null : from, until >= world.Until ? null : until);
    }
}
