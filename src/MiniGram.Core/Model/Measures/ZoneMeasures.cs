namespace MiniGram.Model.Measures;

/// <summary>The parts of the world in which users live, told by the hours at which each of them is active.</summary>
/// <param name="Shares">Of the users, by how many hours their clocks are ahead of UTC.</param>
/// <param name="PhotoHours">Photos by hour of the week of their authors' clocks, 0 for Monday's midnight.</param>
/// <param name="PostingHours">Of each hour of the day by authors' clocks: what photos get that are posted then.</param>
public sealed record ZoneMeasures(IReadOnlyDictionary<int, double> Shares, Histogram PhotoHours, IReadOnlyList<HourMeasure> PostingHours);
