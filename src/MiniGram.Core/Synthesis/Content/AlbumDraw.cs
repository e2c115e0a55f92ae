using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Content;

/// <summary>Draws who posts what and when.</summary>
internal static class AlbumDraw
{
    private const int Tries = 200;

    /// <summary>All photos, in the order of posting.</summary>
    public static Album Draw(Scenario scenario, Population population, Rhythms rhythms, EventCalendar events, ParallelOptions parallel)
    {
        var rate = new HourlyDensity(Moments.Of(scenario.From), Moments.Of(scenario.Until), events.LiftAt);
        var authors = new AliasTable([.. Enumerable.Range(0, population.Count).Select(user =>
            population.Posting[user] * rate.Between(population.Created[user], population.Left[user]))]);
        var count = scenario.Photos.Count;
        var (moments, authorOf, themeOf) = (new long[count], new int[count], new short[count]);
        Parallel.For(0, count, parallel, entity =>
        {
            var random = RandomStream.Of(scenario.Seed, Aspect.Posting, entity);
            var author = authors.Draw(ref random);
            var ofTheme = RandomStream.Of(scenario.Seed, Aspect.Theme, entity);
            var theme = population.DrawInterest(author, ref ofTheme);
            var rhythm = rhythms.OfTheme(theme) ?? rhythms.OfArchetype(population.Archetype[author]);
            var created = 0L;
            for (var attempt = 0; attempt < Tries; attempt++)
            {
                created = rate.Draw(population.Created[author], population.Left[author], ref random);
                if (rhythm.IsEven || random.Happens(rhythm.At(created, population.Offset[author])))
                    break;
            }

            (moments[entity], authorOf[entity], themeOf[entity]) = (created, author, (short)theme);
        });
        var order = OrderOfTime.Of(moments, Moments.Of(scenario.From));

        var album = new Album(count);
        Parallel.For(0, count, parallel, photo =>
        {
            var entity = order[photo];
            var created = moments[entity];
            (album.Created[photo], album.Entity[photo], album.Author[photo], album.Theme[photo]) = (created, entity, authorOf[entity], themeOf[entity]);
            var random = RandomStream.Of(scenario.Seed, Aspect.Events, entity);
            var tagged = events.TaggedAt(created);
            album.Event[photo] = tagged >= 0 && random.Happens(scenario.Time.Events[tagged].TagShare) ? (short)tagged : (short)-1;
        });
        return album;
    }
}
