namespace MiniGram.Model.Measures;

/// <summary>Days on which more, or less, was posted than in the weeks around them.</summary>
/// <param name="At">The midnight at which they begin, for the first time, UTC.</param>
/// <param name="Days">How many.</param>
/// <param name="IsYearly">Whether they come back every year.</param>
/// <param name="Lift">Photos over those of the same weekdays in the two weeks before and after.</param>
public sealed record EventMeasure(DateTime At, int Days, bool IsYearly, double Lift);
