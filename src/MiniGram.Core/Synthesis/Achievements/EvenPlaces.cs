namespace MiniGram.Synthesis.Achievements;

/// <summary>Places that are as good as drawn: multiples of the golden ratio, which spread evenly over 0 to 1 however many there are.</summary>
internal static class EvenPlaces
{
    private const double Golden = 0.6180339887498949;

    /// <summary>The place of one.</summary>
    /// <param name="n">From 0.</param>
    public static double Of(int n) => ((n + 1) * Golden) is var place ? place - Math.Floor(place) : 0;
}
