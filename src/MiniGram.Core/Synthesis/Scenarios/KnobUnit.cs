namespace MiniGram.Synthesis.Scenarios;

/// <summary>How a knob's numbers are written in words.</summary>
internal enum KnobUnit
{
    /// <summary>A bare number.</summary>
    None,

    /// <summary>A duration such as <c>90s</c>, <c>15m</c>, <c>8h</c>, <c>3d</c>, <c>2w</c>, held in seconds.</summary>
    Duration,

    /// <summary>How often, such as <c>1/week</c>, held in times a second.</summary>
    Rate,
}
