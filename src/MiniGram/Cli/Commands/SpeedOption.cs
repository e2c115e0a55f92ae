using System.CommandLine;
using System.Globalization;

namespace MiniGram.Cli.Commands;

/// <summary>How fast to replay events.</summary>
internal sealed class SpeedOption
{
    private const double Most = 1e9;
    private readonly Option<string?> _speed = new("--speed") { Description = "With --out -: lets the events pass at this multiple of real time, such as 60x. [default: as fast as can be]", HelpName = "TIMES" };

    public void AddTo(Command command) => command.Options.Add(_speed);

    /// <summary>Null where it isn't given; what is no speed, or has nothing to replay, is added to <paramref name="problems"/>.</summary>
    public double? Read(ParseResult parsed, bool isStream, List<string> problems)
    {
        if (parsed.GetValue(_speed) is not { } text)
            return null;
        if (!isStream)
            problems.Add("--speed is for a stream; give --out - to have one.");
        if (double.TryParse(text.EndsWith('x') ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var speed) && speed is > 0 and <= Most)
            return speed;
        problems.Add($"--speed: '{Terminal.Printable(text)}' is not a multiple of real time above 0, such as 60x or 0.5x.");
        return null;
    }
}
