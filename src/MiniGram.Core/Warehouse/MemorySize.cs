using System.Globalization;
using System.Text.RegularExpressions;

namespace MiniGram.Warehouse;

/// <summary>An amount of memory, at least <see cref="Minimum"/>.</summary>
/// <param name="Bytes">How much.</param>
public readonly partial record struct MemorySize(long Bytes)
{
    /// <summary>64 MiB: below it the warehouse can't even spill.</summary>
    public static MemorySize Minimum => new(64L << 20);

    /// <summary>What this process may use: the machine's memory, or its container's limit.</summary>
    public static MemorySize OfMachine => new(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    /// <summary>Reads words such as <c>4GB</c> (4·10⁹ bytes), <c>512MiB</c> (512·2²⁰), <c>1.5g</c> (binary, as Java and Docker have it) or <c>50%</c> of the machine.</summary>
    /// <param name="text">The words; letter case and blanks do not matter.</param>
    /// <param name="machine">What percentages are of.</param>
    /// <exception cref="FormatException">It is no amount, or less than <see cref="Minimum"/>; the message says what would be right.</exception>
    public static MemorySize Parse(string text, MemorySize machine)
    {
        var match = Words().Match(text);
        if (!match.Success || !decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            throw new FormatException($"'{text}' is no amount of memory; give one such as 4GB, 512MiB or 50%.");
        var bytes = decimal.Min(number * Unit(match.Groups["unit"].Value.ToLowerInvariant(), machine), long.MaxValue);
        return bytes >= Minimum.Bytes
            ? new((long)bytes)
            : throw new FormatException($"'{text}' is less than the {Minimum} that the warehouse needs at least.");
    }

    /// <summary>In the largest binary unit that leaves at least 1, such as <c>3.5 GiB</c>.</summary>
    public override string ToString() => Bytes >= 1L << 30
        ? string.Create(CultureInfo.InvariantCulture, $"{Bytes / (double)(1L << 30):0.#} GiB")
        : string.Create(CultureInfo.InvariantCulture, $"{Bytes / (double)(1L << 20):0.#} MiB");

    private static decimal Unit(string unit, MemorySize machine) => unit switch
    {
        "%" => machine.Bytes / 100m,
        "kb" => 1e3m,
        "mb" => 1e6m,
        "gb" => 1e9m,
        "tb" => 1e12m,
        "k" or "kib" => 1L << 10,
        "m" or "mib" => 1L << 20,
        "g" or "gib" => 1L << 30,
        "t" or "tib" => 1L << 40,
        _ => 1,
    };

    [GeneratedRegex(@"^\s*(?<number>\d{1,18}(\.\d{1,6})?)\s*(?<unit>%|b|[kmgt](i?b)?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
