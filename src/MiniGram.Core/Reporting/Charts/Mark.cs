namespace MiniGram.Reporting.Charts;

/// <summary>How a mark looks. Shape or border differ, never the colour alone.</summary>
internal enum Mark
{
    /// <summary>The first colour, filled: what the chart is about, or an interval that excludes the reference.</summary>
    Main,

    /// <summary>The second colour.</summary>
    Second,

    /// <summary>Muted: what is not the point, or, hollow, an interval that includes the reference.</summary>
    Mute,

    /// <summary>Hollow and dashed: a period that the data covers only in part.</summary>
    Partial,
}
