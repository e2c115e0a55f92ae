using MiniGram.Model;
using MiniGram.Synthesis.Content;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>Which tags photos carry, against what was asked for.</summary>
internal static class TagAchievements
{
    private const int Sampled = 10_000;
    private const int FewTags = 100;
    private const int Halvings = 60;

    public static IEnumerable<KnobResult> Of(Scenario scenario, SocialWorld world)
    {
        var (album, themes) = (world.Album, world.Themes);
        var ofEvents = scenario.Time.Events.Select(planned => planned.Tag).ToHashSet(StringComparer.Ordinal);
        int[][] tags = [.. themes.Select(theme => theme.Tags.Select(world.Tags.PlaceOf).ToArray())];

        // A tag of two themes, or of a theme and an event, may be there for either.
        var isAlone = themes.Select(theme => !theme.Tags.Any(ofEvents.Contains)).ToArray();
        var themesOf = tags.SelectMany((list, theme) => list.Select(tag => (Tag: tag, Theme: theme))).ToLookup(pair => pair.Tag, pair => pair.Theme);
        foreach (var shared in themesOf.Where(list => list.Count() > 1).SelectMany(list => list))
            isAlone[shared] = false;

        int[][] ofTag = [.. Enumerable.Range(0, world.Tags.Names.Count).Select(tag => themesOf[tag].ToArray())];
        var (uses, together) = (new long[world.Tags.Names.Count], new long[themes.Count][]);
        for (var theme = 0; theme < together.Length; theme++)
            together[theme] = new long[Tagging.Most + 1];
        var (own, all, wanted) = (0L, 0L, 0.0);
        var (carried, ofTheme) = (new int[Tagging.Most], new int[themes.Count]);
        for (var photo = 0; photo < album.Count; photo += (album.Count + Sampled - 1) / Sampled)
        {
            var count = world.Tagging.Of(photo, carried);
            Array.Clear(ofTheme);
            var (theme, first) = (album.Theme[photo], album.Event[photo] >= 0 ? 1 : 0);
            foreach (var tag in carried.AsSpan(first, count - first))
            {
                uses[tag]++;
                foreach (var of in ofTag[tag])
                    ofTheme[of]++;
            }

            for (var of = 0; of < ofTheme.Length; of++)
                together[of][ofTheme[of]]++;
            (own, all) = (own + ofTheme[theme], all + count - first);
            var interest = world.Population.Interests[((long)album.Author[photo] * themes.Count) + theme];
            wanted += (count - first) * (scenario.Content.OfTheme + ((1 - scenario.Content.OfTheme) * interest));
        }

        if (all < FewTags)
            yield break;
        if (isAlone.All(alone => alone))
            yield return Achieved.Within("content.of-theme", "share of tags that are of the photo's theme, with those that are so because its author cares for it", wanted / all, own / (double)all, 0.08 + (2 / Math.Sqrt(all)));
        if (Popularity(scenario.Content.Popularity, tags, isAlone, uses, together) is { } result)
            yield return result;
    }

    // A photo carries a tag once, so the first tags come less often than their weights say: of as many tags of a theme as the photo carries, each is there with the
    // probability 1 − exp(−weight · t) where these come to that number (B. Rosén, Asymptotic theory for successive sampling, 1972).
    private static KnobResult? Popularity(double exponent, int[][] tags, bool[] isAlone, long[] uses, long[][] together)
    {
        var (wanted, even, counts) = (new List<double>(), new List<double>(), new List<long>());
        for (var theme = 0; theme < tags.Length; theme++)
        {
            if (!isAlone[theme])
                continue;
            var expected = new double[tags[theme].Length];
            double[] weights = [.. Enumerable.Range(1, expected.Length).Select(rank => PortableMath.Pow(rank, -exponent))];
            for (var number = 1; number < together[theme].Length; number++)
            {
                if (together[theme][number] > 0)
                    Include(weights, number, together[theme][number], expected);
            }

            wanted.AddRange(expected);
            even.AddRange(expected.Select(_ => expected.Sum() / expected.Length));
            counts.AddRange(tags[theme].Select(tag => uses[tag]));
        }

        if (counts.Sum() < FewTags)
            return null;
        var (total, without) = (wanted.Sum(), wanted.Zip(even, (one, other) => Math.Abs(one - other)).Sum() / 2);
        return Achieved.Shares("content.popularity", "uses of each tag by its rank within its theme", wanted, counts) with { WithoutEffect = exponent == 0 ? null : without / total };
    }

    private static void Include(double[] weights, int number, long photos, double[] expected)
    {
        if (number >= weights.Length)
        {
            for (var tag = 0; tag < weights.Length; tag++)
                expected[tag] += photos;
            return;
        }

        var (low, high) = (0.0, 1e9);
        for (var step = 0; step < Halvings; step++)
        {
            var middle = low == 0 && high > 1 ? Math.Sqrt(1e-9 * high) : (low + high) / 2;
            (low, high) = weights.Sum(weight => 1 - PortableMath.Exp(-weight * middle)) < number ? (middle, high) : (low, middle);
        }

        for (var tag = 0; tag < weights.Length; tag++)
            expected[tag] += photos * (1 - PortableMath.Exp(-weights[tag] * high));
    }
}
