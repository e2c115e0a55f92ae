namespace MiniGram.Reporting.Charts;

/// <summary>An axis with three to six round ticks.</summary>
/// <param name="From">Its lower end.</param>
/// <param name="To">Its upper end, above <paramref name="From"/>.</param>
/// <param name="Ticks">Ascending, within both.</param>
internal sealed record AxisScale(double From, double To, IReadOnlyList<double> Ticks)
{
    /// <summary>From zero to at least <paramref name="most"/>; where things are counted, no tick lies between two numbers.</summary>
    public static AxisScale FromZero(double most, bool counted = false) => Between(0, most, counted);

    public static AxisScale Between(double least, double most, bool counted = false)
    {
        if (!(most > least))
            most = least + 1;
        var step = Math.Max(counted ? 1 : 0, Step((most - least) / 4));
        var from = Math.Floor(least / step + 1e-9) * step;
        var to = Math.Ceiling(most / step - 1e-9) * step;
        var ticks = new List<double>();
        for (var i = 0; from + i * step <= to + step * 1e-6; i++)
            ticks.Add(Math.Round((from + i * step) / step) * step);
        return new AxisScale(from, to, ticks);
    }

    /// <summary>Where a value lies, 0 at the lower end and 1 at the upper, cut to that.</summary>
    public double At(double value) => Math.Clamp((value - From) / (To - From), 0, 1);

    private static double Step(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var digit = rough / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 2.5 ? 2.5 : digit <= 5 ? 5 : 10);
    }
}
