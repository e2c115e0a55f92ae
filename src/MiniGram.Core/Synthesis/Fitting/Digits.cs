namespace MiniGram.Synthesis.Fitting;

/// <summary>As many digits as a fitted knob is worth.</summary>
internal static class Digits
{
    /// <summary>To four significant digits.</summary>
    public static double Round(double value)
    {
        if (value == 0 || !double.IsFinite(value))
            return value;
        var decimals = 3 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return decimals >= 0 ? Math.Round(value, Math.Min(12, decimals)) : Math.Round(value);
    }
}
