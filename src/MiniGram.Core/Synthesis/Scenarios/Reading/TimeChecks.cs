using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.People;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Whether all that is dated lies within the world's span, and whether rhythms are whole.</summary>
internal static class TimeChecks
{

    public static void Check(ScenarioChecks checks)
    {
        var scenario = checks.Scenario;
        if (scenario.From >= scenario.Until)
            checks.Refuse($"the world ends on {Quantity.Write(scenario.Until)}, before it begins on {Quantity.Write(scenario.From)}", "until", "from");
        else
            Dates(checks);
        Rhythms(checks);
        if (scenario.From < scenario.Until && scenario.Process == WorldProcess.Social)
            Registrations(checks);
    }

    private static void Dates(ScenarioChecks checks)
    {
        var scenario = checks.Scenario;
        for (var n = 0; n < scenario.Users.Archetypes.Count; n++)
        {
            if (scenario.Users.Archetypes[n].ChurnedAt is { } left)
                Within(left, $"users.archetypes[{n}].churned-at");
        }

        for (var n = 0; n < scenario.Users.Registration.Campaigns.Count; n++)
            Within(scenario.Users.Registration.Campaigns[n].At, $"users.registration.campaigns[{n}].at");
        checks.Names([.. scenario.Time.Events.Select(planned => planned.Name)], "time.events");
        for (var n = 0; n < scenario.Time.Events.Count; n++)
        {
            var planned = scenario.Time.Events[n];
            Within(planned.At, $"time.events[{n}].at");
            if (planned.Yearly && planned.Width > 365 * 86_400)
                checks.Refuse("what comes every year lasts at most a year", $"time.events[{n}].width", $"time.events[{n}].yearly");
        }

        void Within(DateTime moment, string path)
        {
            if (moment < scenario.From || moment >= scenario.Until)
                checks.Refuse($"{Quantity.Write(moment)} lies outside the world, which is from {Quantity.Write(scenario.From)} to before {Quantity.Write(scenario.Until)}", path, "from", "until");
        }
    }

    private static void Rhythms(ScenarioChecks checks)
    {
        var scenario = checks.Scenario;
        string[] names = [.. scenario.Time.Rhythms.Select(rhythm => rhythm.Name)];
        checks.Names(names, "time.rhythms");
        for (var n = 0; n < names.Length; n++)
        {
            var rhythm = scenario.Time.Rhythms[n];
            if (rhythm.Week.Count > 0)
                checks.SomeWeight(rhythm.Week, $"time.rhythms[{n}].week");
            checks.SomeWeight(rhythm.Hours, $"time.rhythms[{n}].hours");
            checks.SomeWeight(rhythm.Weekdays, $"time.rhythms[{n}].weekdays");
        }

        if (names.Select((_, n) => $"time.rhythms[{n}].name").Any(checks.IsUnread))
            return;
        for (var n = 0; n < scenario.Users.Archetypes.Count; n++)
            checks.Known(scenario.Users.Archetypes[n].Rhythm, names, "rhythm", $"users.archetypes[{n}].rhythm");
        for (var n = 0; n < scenario.Content.Themes.Count; n++)
        {
            if (scenario.Content.Themes[n].Rhythm.Length > 0)
                checks.Known(scenario.Content.Themes[n].Rhythm, names, "rhythm", $"content.themes[{n}].rhythm");
        }
    }

    // Nobody can register in hours that have no weight, however long one looks for one.
    private static void Registrations(ScenarioChecks checks)
    {
        var scenario = checks.Scenario;
        if (checks.IsDoubtful("time.rhythms") || checks.IsDoubtful("users") || scenario.Time.Rhythms.Any(rhythm => !IsWhole(rhythm)))
            return;
        var registrations = new Registrations(scenario);
        if (!registrations.HasWeight(Moments.Of(scenario.Until), null, 0))
        {
            checks.Refuse($"from {Quantity.Write(scenario.From)} to before {Quantity.Write(scenario.Until)} every month weighs 0, so that nobody can register", "users.registration.season", "from", "until", "users.registration.campaigns");
            return;
        }

        for (var n = 0; n < scenario.Users.Archetypes.Count; n++)
        {
            var archetype = scenario.Users.Archetypes[n];
            if (archetype.Share == 0 || archetype.ChurnedAt < scenario.From || archetype.ChurnedAt >= scenario.Until || scenario.Time.Rhythms.FirstOrDefault(rhythm => rhythm.Name == archetype.Rhythm) is not { } knobs)
                continue;
            var (end, rhythm) = (archetype.ChurnedAt ?? scenario.Until, new WeekRhythm(knobs));
            if (!registrations.HasWeight(Moments.Of(end), null, 0))
                checks.Refuse($"they leave on {Quantity.Write(end)}, and before that nobody can register", $"users.archetypes[{n}].churned-at", "from", "users.registration.season");
            else if (scenario.Users.TimeZones.Any(zone => zone.Share > 0 && !registrations.HasWeight(Moments.Of(end), rhythm, (int)zone.Offset)))
                checks.Refuse($"its rhythm '{Shown.Of(archetype.Rhythm)}' weighs 0 in every hour from {Quantity.Write(scenario.From)} to before {Quantity.Write(end)} in which one can register", $"users.archetypes[{n}].rhythm", "from", "until", "time.rhythms", "users.registration.season");
        }
    }

    private static bool IsWhole(RhythmKnobs rhythm) => rhythm.Week.Count > 0 ? rhythm.Week.Any(weight => weight > 0) : rhythm.Hours.Any(weight => weight > 0) && rhythm.Weekdays.Any(weight => weight > 0);
}
