using System.CommandLine;
using MiniGram.Warehouse;

namespace MiniGram.Cli.Commands;

/// <summary>How much of the machine may be used.</summary>
/// <param name="memory">What the memory is for, in a sentence.</param>
/// <param name="threads">What the threads are for, in a sentence.</param>
internal sealed class MachineOptions(string memory, string threads)
{
    private readonly Option<string?> _memory = new("--memory") { Description = $"{memory} [default: half of the machine]", HelpName = "SIZE" };
    private readonly Option<string?> _threads = new("--threads") { Description = $"{threads} [default: one for each processor]", HelpName = "NUMBER" };

    public void AddTo(Command command)
    {
        command.Options.Add(_memory);
        command.Options.Add(_threads);
    }

    /// <summary>An amount that is none is added to <paramref name="problems"/>.</summary>
    public WarehouseOptions Read(ParseResult parsed, List<string> problems)
    {
        var options = WarehouseOptions.Default;
        if (parsed.GetValue(_memory) is { } amount)
        {
            try
            {
                options = options with { MemoryLimit = MemorySize.Parse(amount, MemorySize.OfMachine).Bytes };
            }
            catch (FormatException mistake)
            {
                problems.Add($"--memory: {mistake.Message}");
            }
        }

        if (WholeNumber.Parse("--threads", parsed.GetValue(_threads), 1, 1024, problems) is { } number)
            options = options with { Threads = (int)number };
        return options;
    }
}
