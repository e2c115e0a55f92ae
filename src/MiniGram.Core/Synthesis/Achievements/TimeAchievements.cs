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
        yield return Achieved.MeanOf("content.tags-per-photo", "mean tags of a photo, which carries none twice and 30 at most", scenario.Content.TagsPerPhoto, world.Tagging.Total / (double)album.Count, album.Count);
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

    // Against the same hours of the weeks around, so that neither growth nor the rhythm of the week counts. A photo at a time at which other events lift as well
    // counts for as much less.
    private static IEnumerable<KnobResult> Event(EventKnobs knobs, int number, SocialWorld world)
    {
        var created = world.Album.Created;
        var weeks = (int)Math.Ceiling(knobs.Width / Moments.Week);
        var (during, around) = (new Weighed(world), new Weighed(world));
        foreach (var (_, start, end) in world.Events.Occurrences.Where(occurrence => occurrence.Event == number))
        {
            if (start - (weeks * Moments.Week) < created[0] || end + (weeks * Moments.Week) > created[^1])
                continue; // There is nothing around it on one side.
            during.Add(start, end, knobs.Lift);
            around.Add(start - (weeks * Moments.Week), end - (weeks * Moments.Week), 1);
            around.Add(start + (weeks * Moments.Week), end + (weeks * Moments.Week), 1);
        }

        if (during.Photos < FewPhotos || around.Photos < FewPhotos || during.IsStopped || around.IsStopped)
            yield break;
        var error = Math.Sqrt((1.0 / during.Photos) + (1.0 / around.Photos));
        yield return Achieved.Times("time.events[].lift", $"photos during '{knobs.Name}' over those of the weeks around it{(during.IsShared || around.IsShared ? ", net of what other events lift there" : "")}", knobs.Lift, 2 * during.Sum / around.Sum, 0.05 + (3.3 * error));
        if (knobs.Tag.Length > 0)
        {
            var (tagged, there, others) = (0L, 0L, 0L);
            foreach (var (_, start, end) in world.Events.Occurrences.Where(occurrence => occurrence.Event == number))
            {
                for (var photo = Moments.CountUpTo(created, start - 1); photo < created.Length && created[photo] < end; photo++)
                {
                    var isOwn = world.Events.TaggedAt(created[photo]) == number;
                    there += isOwn ? 1 : 0;
                    others += isOwn ? 0 : 1;
                    tagged += world.Album.Event[photo] == number ? 1 : 0;
                }
            }

            if (there > 0)
                yield return Achieved.Within("time.events[].tag-share", $"share of the photos during '{knobs.Name}' that carry its tag{(others > 0 ? ", those left out that another event which began before it has for its own" : "")}", knobs.TagShare, tagged / (double)there, 0.01 + (2 / Math.Sqrt(there)));
        }
    }

    // Photos of some spans, each for as much as the events at the time lift, but for the one that is measured.
    private sealed class Weighed(SocialWorld world)
    {
        private double _squares;

        /// <summary>As many as there would be without other events.</summary>
        public double Sum { get; private set; }

        /// <summary>So many photos that count alike would tell as much.</summary>
        public double Photos => _squares > 0 ? Sum * Sum / _squares : 0;

        /// <summary>Whether another event lifts some of the time.</summary>
        public bool IsShared { get; private set; }

        /// <summary>Whether another event lets nothing be posted for some of the time, of which nothing can be told.</summary>
        public bool IsStopped { get; private set; }

        public void Add(long start, long end, double own)
        {
            var created = world.Album.Created;
            for (var photo = Moments.CountUpTo(created, start - 1); photo < created.Length && created[photo] < end; photo++)
            {
                var lift = world.Events.LiftAt(created[photo]);
                var weight = lift > 0 ? own / lift : 0;
                (Sum, _squares) = (Sum + weight, _squares + (weight * weight));
                IsShared |= lift != own;
            }

            for (var hour = start; hour < end && !IsStopped; hour += Moments.Hour)
                IsStopped = own > 0 && world.Events.LiftAt(hour) == 0;
        }
    }
}
