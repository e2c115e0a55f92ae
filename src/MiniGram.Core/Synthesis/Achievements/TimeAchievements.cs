using MiniGram.Model;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>When photos are posted and what they carry, against what was asked for.</summary>
internal static class TimeAchievements
{
    private const int FewPhotos = 20;

    public static IEnumerable<KnobResult> Of(Scenario scenario, SocialWorld world)
    {
        var album = world.Album;
        yield return Achieved.Count("photos.count", "photos", scenario.Photos.Count, album.Count);
        if (scenario.Photos.PerUser is { } rate && rate > 0)
        {
            // How long people turn out to be there is for chance: the count was set by how long they are expected to.
            double[] stays = [.. Enumerable.Range(0, world.Population.Count).Select(user => (double)(world.Population.Left[user] - world.Population.Created[user]) / Moments.Week)];
            yield return Achieved.Mean("photos.per-user", "photos a week of a user while they are there", album.Count / (rate * Moments.Week * world.Population.Count), stays, 0.01) with { Target = rate * Moments.Week, Achieved = album.Count / stays.Sum() };
        }

        if (album.Count == 0)
            yield break;
        yield return Achieved.Near("content.tags-per-photo", "mean tags of a photo", scenario.Content.TagsPerPhoto.Mean, world.Tagging.Total / (double)album.Count, 0.1);
        foreach (var rhythm in scenario.Time.Rhythms)
        {
            var counts = Hours(scenario, world, rhythm.Name);
            if (counts.Sum() > 0)
                yield return Achieved.Uneven(rhythm.Week.Count > 0 ? "time.rhythms[].week" : "time.rhythms[].hours", $"photos of each hour of the week, of those who live by '{rhythm.Name}'", new WeekRhythm(rhythm).Weights, counts);
        }

        for (var e = 0; e < scenario.Time.Events.Count; e++)
        {
            foreach (var result in Event(scenario.Time.Events[e], e, world))
                yield return result;
        }
    }

    // In local time.
    private static long[] Hours(Scenario scenario, SocialWorld world, string rhythm)
    {
        var (album, population) = (world.Album, world.Population);
        var counts = new long[Moments.HoursOfWeek];
        for (var photo = 0; photo < album.Count; photo++)
        {
            var (author, ofTheme) = (album.Author[photo], world.Themes[album.Theme[photo]].Rhythm);
            if ((ofTheme.Length > 0 ? ofTheme : scenario.Users.Archetypes[population.Archetype[author]].Rhythm) == rhythm)
                counts[Moments.HourOfWeek(album.Created[photo], population.Offset[author])]++;
        }

        return counts;
    }

    // Against the same hours of the weeks around, so that neither growth nor the rhythm of the week counts.
    private static IEnumerable<KnobResult> Event(EventKnobs knobs, int number, SocialWorld world)
    {
        var created = world.Album.Created;
        long Between(long start, long end) => Moments.CountUpTo(created, end - 1) - Moments.CountUpTo(created, start - 1);
        var weeks = (int)Math.Ceiling(knobs.Width / Moments.Week);
        var (during, around) = (0L, 0L);
        foreach (var (_, start, end) in world.Events.Occurrences.Where(occurrence => occurrence.Event == number))
        {
            if (start - (weeks * Moments.Week) < created[0] || end + (weeks * Moments.Week) > created[^1])
                continue; // There is nothing around it on one side.
            during += Between(start, end);
            around += Between(start - (weeks * Moments.Week), end - (weeks * Moments.Week)) + Between(start + (weeks * Moments.Week), end + (weeks * Moments.Week));
        }

        if (during < FewPhotos || around < FewPhotos)
            yield break;
        var error = Math.Sqrt((1.0 / during) + (1.0 / around));
        yield return Achieved.Times("time.events[].lift", $"photos during '{knobs.Name}' over those of the weeks around it", knobs.Lift, 2.0 * during / around, 0.05 + (3.3 * error));
        if (knobs.Tag.Length > 0)
        {
            var (tagged, there) = (0L, 0L);
            for (var photo = 0; photo < created.Length; photo++)
            {
                there += world.Events.TaggedAt(created[photo]) == number ? 1 : 0;
                tagged += world.Album.Event[photo] == number ? 1 : 0;
            }

            if (there > 0)
                yield return Achieved.Within("time.events[].tag-share", $"share of the photos during '{knobs.Name}' that carry its tag", knobs.TagShare, tagged / (double)there, 0.01 + (2 / Math.Sqrt(there)));
        }
    }
}
