using MiniGram.Model;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Engagement;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>When people react, how unlike photos fare, and how much those who react care for what they see, against what was asked for.</summary>
internal static class ReactionFit
{
    private const double NearlyAll = 0.999999;
    private const double Enough = 4; // So many expected reactions that chance alone does not drown all else.
    private const int FewPhotos = 100;
    private const int ManyPhotos = 1_000; // The few that fare best decide most of what a product of two chances comes to.
    private const int Quantiles = 2_000;

    public static IEnumerable<KnobResult> Of(string table, ReactionKnobs knobs, Scenario scenario, DrawnWorld drawn, double[] weights, Tally tally)
    {
        var world = drawn.World;
        if (tally.Sample is not { Count: > 0 } sample)
            yield break;
        if (scenario.Causality == Causality.Strict)
            yield return Decay(table, knobs, scenario, world, tally, sample);
        if (Dispersion(table, knobs, tally) is { } dispersion)
            yield return dispersion;
        if (table == "likes" && Quality(knobs, scenario, drawn, tally) is { } quality)
            yield return quality;
        if (world.Album.Count >= FewPhotos)
            yield return Hours(table, knobs, scenario, drawn, tally);
        if (sample.Count >= FewPhotos && world.Themes.Count > 1)
            yield return Affinity(table, scenario, world, weights, tally, sample);
    }

    // Each photo's delays are cut off at the end of the world. Who sleeps comes later, which moves the distribution a little.
    private static KnobResult Decay(string table, ReactionKnobs knobs, Scenario scenario, SocialWorld world, Tally tally, ReactionSample sample)
    {
        var (delays, until) = (new DelayTable(knobs.Decay), Moments.Of(scenario.Until));
        var (whole, cut) = (0L, new List<(int Count, double Share)>());
        for (var photo = 0; photo < world.Album.Count; photo += tally.Stride)
        {
            var share = delays.ShareBelow(until - world.Album.Created[photo]);
            if (share > NearlyAll)
                whole += tally.ByPhoto[photo];
            else if (share > 0 && tally.ByPhoto[photo] > 0)
                cut.Add((tally.ByPhoto[photo], share));
        }

        var (came, distance, middle) = (0L, 0.0, 0.5);
        for (var step = 0; step < sample.Delays.Length; step++)
        {
            came += sample.Delays[step];
            var below = delays.ShareBelow(ReactionSample.End(step));
            var wanted = ((whole * below) + cut.Sum(photo => photo.Count * Math.Min(1, below / photo.Share))) / sample.Count;
            distance = Math.Max(distance, Math.Abs(wanted - (came / (double)sample.Count)));
            if (came * 2 <= sample.Count)
                middle = wanted + 0.5 - (came / (double)sample.Count);
        }

        return new($"engagement.{table}.decay", $"time from the photo to {table} by people; those who sleep come later", 0.5, middle, KnobDistance.KolmogorovSmirnov, distance, 0.06 + (2 / Math.Sqrt(sample.Count)));
    }

    // Of a photo's followers, and of everybody, each is as likely as they do such things and care for its theme.
    private static KnobResult Affinity(string table, Scenario scenario, SocialWorld world, double[] weights, Tally tally, ReactionSample sample)
    {
        var (population, album, themes) = (world.Population, world.Album, world.Themes.Count);
        float[][] interests = [.. Enumerable.Range(0, themes).Select(theme => Enumerable.Range(0, population.Count).Select(user => population.Interests[((long)user * themes) + theme]).ToArray())]; // Side by side, for those who look at many.
        (double Wanted, double Without) Mean(ReadOnlySpan<int> users, int theme)
        {
            var (weighed, sum, evenly, even) = (0.0, 0.0, 0.0, 0.0);
            var (cares, affinity) = (interests[theme], scenario.Content.Affinity);
            foreach (var user in users)
            {
                var (interest, much) = (cares[user], weights[user]);
                var weight = much * (1 + (affinity * interest));
                weighed += weight * interest;
                sum += weight;
                evenly += much * interest;
                even += much;
            }

            return sum > 0 ? (weighed / sum, evenly / even) : (0, 0);
        }

        int[] everybody = [.. Enumerable.Range(0, population.Count)];
        (double Wanted, double Without)[] anyone = [.. Enumerable.Range(0, themes).Select(theme => Mean(everybody, theme))];
        var (wanted, without) = (0.0, 0.0);
        for (var photo = 0; photo < album.Count; photo += tally.Stride)
        {
            var (theme, byFollowers) = (album.Theme[photo], tally.ByFollowersOfSampled[photo / tally.Stride]);
            var others = tally.ByPhoto[photo] - byFollowers;
            var followers = byFollowers > 0 ? Mean(world.Graph.Followers(album.Author[photo]), theme) : (Wanted: 0, Without: 0);
            wanted += (byFollowers * followers.Wanted) + (others * anyone[theme].Wanted);
            without += (byFollowers * followers.Without) + (others * anyone[theme].Without);
        }

        var target = wanted / sample.Count;
        return Achieved.Near("content.affinity", $"how much those who {(table == "likes" ? "like a photo" : "comment on one")} care for its theme, of all that they care for", target, sample.Interest / sample.Count, 0.08 + (2 / Math.Sqrt(sample.Count))) with
        {
            WithoutEffect = scenario.Content.Affinity == 0 ? null : Math.Abs(target - (without / sample.Count)) / target,
        };
    }

    // The same of photos that are alike in all else but quality: (1 + 1 ÷ dispersion) · (1 + the squared coefficient of variation of quality) − 1.
    private static KnobResult? Quality(ReactionKnobs knobs, Scenario scenario, DrawnWorld drawn, Tally tally)
    {
        var (by, entities) = (drawn.Scenario.Photos.Quality, drawn.World.Album.Entity);
        var spreads = Spreads(tally, place =>
        {
            var random = RandomStream.Of(drawn.Scenario.Seed, Aspect.Quality, entities[place * tally.Stride]);
            var quality = by.Sample(ref random);
            return quality > 0 ? tally.ExpectedOfSampled[place] / quality * by.Mean : 0;
        });
        var quantiles = scenario.Photos.Quality.Quantiles(Quantiles);
        var (mean, chance) = (quantiles.Average(), 1 + (1 / knobs.Dispersion));
        var variation = quantiles.Average(value => (value - mean) * (value - mean)) / (mean * mean);
        return spreads.Count < ManyPhotos || double.IsInfinity(by.Mean) ? null : Achieved.Mean("photos.quality", "how unlike photos alike in all else but appeal fare, beyond chance, by likes by people", (chance * (1 + variation)) - 1, spreads, 0.2) with
        {
            WithoutEffect = variation == 0 ? null : chance * variation / ((chance * (1 + variation)) - 1),
        };
    }

    // By the hour at which a photo was posted, for all else that makes reactions more or fewer.
    private static KnobResult Hours(string table, ReactionKnobs knobs, Scenario scenario, DrawnWorld drawn, Tally tally)
    {
        const int OfDay = 24;
        var (population, album) = (drawn.World.Population, drawn.World.Album);
        var (wanted, even, spread, counts) = (new double[OfDay], new double[OfDay], new double[OfDay], new long[OfDay]);
        for (var place = 0; place < tally.ExpectedOfSampled.Length; place++)
        {
            var photo = place * tally.Stride;
            var hour = Moments.HourOfWeek(album.Created[photo], population.Offset[album.Author[photo]]) % OfDay;
            var by = drawn.Scenario.Engagement.HourOfPosting[hour];
            if (by == 0)
                continue;
            var expected = (double)tally.ExpectedOfSampled[place];
            wanted[hour] += expected / by * scenario.Engagement.HourOfPosting[hour];
            even[hour] += expected / by;
            spread[hour] += expected + (expected * expected / knobs.Dispersion);
            counts[hour] += tally.ByPhoto[photo];
        }

        var result = Achieved.Shares("engagement.hour-of-posting", $"{table} by people by the hour of posting, for all else that makes them more or fewer", wanted, counts);
        var (all, total) = (counts.Sum(), wanted.Sum());
        return result with
        {
            Tolerance = Math.Min(1, 0.01 + (all == 0 ? 0 : spread.Sum(Math.Sqrt) / all)),
            WithoutEffect = scenario.Engagement.HourOfPosting.All(weight => weight == scenario.Engagement.HourOfPosting[0]) ? null : even.Zip(wanted, (one, other) => Math.Abs((one / even.Sum()) - (other / total))).Sum() / 2,
        };
    }

    private static KnobResult? Dispersion(string table, ReactionKnobs knobs, Tally tally)
    {
        var spreads = Spreads(tally, place => tally.ExpectedOfSampled[place]);
        return spreads.Count < FewPhotos ? null : Achieved.Mean($"engagement.{table}.dispersion", $"how unlike photos alike in all else fare, beyond chance: 1 ÷ dispersion, by {table} by people", 1 / knobs.Dispersion, spreads, 0.15) with { WithoutEffect = double.IsInfinity(knobs.Dispersion) ? null : 1 };
    }

    // The variance over the square of the mean, less chance alone: of photos alike in all else 1 ÷ dispersion.
    private static List<double> Spreads(Tally tally, Func<int, double> expectedOf)
    {
        var spreads = new List<double>();
        for (var place = 0; place < tally.ExpectedOfSampled.Length; place++)
        {
            var (expected, count) = (expectedOf(place), tally.ByPhoto[place * tally.Stride]);
            if (expected >= Enough)
                spreads.Add((((count - expected) * (count - expected)) - expected) / (expected * expected));
        }

        return spreads;
    }
}
