using MiniGram.Model.Measures;

namespace MiniGram.Synthesis.Fitting;

/// <summary>What more photos get by the hour at which they are posted: what is measured, drawn towards none as far as chance may have made it.</summary>
internal static class PostingHourFit
{
    /// <summary>A weight for each hour of the day, of authors' clocks where those were fitted, else UTC; all 1 where the hours don't differ by more than chance.</summary>
    public static IReadOnlyList<double> Of(WorldMeasures target)
    {
        var hours = ZoneFit.Of(target)?.PostingHours ?? target.PostingHours;
        var told = hours.Where(hour => hour.Error > 0).ToList();
        double Squared(HourMeasure hour) => (hour.Lift - 1) * (hour.Lift - 1);
        var chiSquare = told.Sum(hour => Squared(hour) / (hour.Error * hour.Error));
        if (told.Count < 2 || chiSquare <= told.Count - 1 + (5 * Math.Sqrt(2.0 * (told.Count - 1))))
            return [.. hours.Select(_ => 1.0)];

        // Between what hours differ and what chance would make them differ lies what they really do (James and Stein).
        var photos = (double)told.Sum(hour => hour.Photos);
        var real = Math.Max(0, told.Sum(hour => hour.Photos * (Squared(hour) - (hour.Error * hour.Error))) / photos);
        return [.. hours.Select(hour => hour.Error <= 0 ? 1 : Digits.Round(Math.Max(0.01, 1 + ((hour.Lift - 1) * real / (real + (hour.Error * hour.Error))))))];
    }
}
