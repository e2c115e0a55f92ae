namespace MiniGram.Analytics.Figures;

/// <summary>Registrations by calendar key, keys with 0 included: years from first to last, quarters 1–4, months 1–12, ISO weekdays 1–7, hours 0–23.</summary>
public sealed record RegistrationFigures(
    IReadOnlyList<KeyCount> ByYear,
    IReadOnlyList<KeyCount> ByQuarter,
    IReadOnlyList<KeyCount> ByMonth,
    IReadOnlyList<KeyCount> ByWeekday,
    IReadOnlyList<KeyCount> ByHour);
