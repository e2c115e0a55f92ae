namespace MiniGram.Model.Measures;

/// <summary>What photos get that are posted within one hour of the day.</summary>
/// <param name="Photos">How many there are.</param>
/// <param name="Lift">Likes by people on these, over those on photos of any hour of authors with about as many followers; 1 where there are none.</param>
/// <param name="Error">The standard error of the lift; 0 where it can't be told.</param>
public sealed record HourMeasure(long Photos, double Lift, double Error);
