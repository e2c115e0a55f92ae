namespace MiniGram.Analytics.Figures;

/// <summary>All figures of one scope; <c>figures</c> or <c>figures_without_suspected_bots</c> of <c>report.json</c>. What is undefined is null.</summary>
public sealed record FigureSet(
    QuickFigures Quick,
    RegistrationFigures Registrations,
    DayFigures Days,
    SegmentFigures Segments,
    ContentFigures Content,
    InfluencerFigures Influencers,
    BotFigures Bots,
    GrowthFigures Growth);
