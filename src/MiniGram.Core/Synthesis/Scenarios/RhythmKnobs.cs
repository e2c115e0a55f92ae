namespace MiniGram.Synthesis.Scenarios;

/// <summary>How likely each hour of the week is. Either by hours and weekdays, whose product counts, or by all 168.</summary>
internal sealed record RhythmKnobs
{
    [Knob("By which archetypes and themes name it.")]
    public string Name { get; init; } = "everyday";

    [Knob("A weight for each hour of the day in local time, midnight first.", Min = 0, Length = 24)]
    public IReadOnlyList<double> Hours { get; init; } = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

    [Knob("A weight for each day of the week, Monday first.", Min = 0, Length = 7)]
    public IReadOnlyList<double> Weekdays { get; init; } = [1, 1, 1, 1, 1, 1, 1];

    [Knob("All 168 weights, Monday's midnight first, instead of hours and weekdays; empty when those count.", Min = 0, Length = 168, MayBeEmpty = true)]
    public IReadOnlyList<double> Week { get; init; } = [];
}
