namespace MiniGram.Reporting.Charts;

/// <summary>One drawing area.</summary>
/// <param name="Title">Above it where a figure has several; null where the figure's own title is enough.</param>
internal abstract record Plot(string? Title);
