using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// How many likes by suspected bots an author of so many photos gets, as authors usually do: a negative binomial distribution of mean
/// <paramref name="PerPhoto"/> × photos and variance mean + <paramref name="Clustering"/> × mean².
/// </summary>
/// <param name="PerPhoto">0 or more.</param>
/// <param name="Clustering">0 where bots like at random; 1 where authors differ in how bots see them by as much as their mean.</param>
internal sealed record BotLikeRate(double PerPhoto, double Clustering)
{
    private const int MostAuthors = 2_000;
    private const double Least = 1e-3;
    private const double Most = 16;
    private const double Negligible = 1e-4;
    private const double Accuracy = 1e-3;
    private const double Width = 12;

    /// <summary>
    /// Fitted to authors who are not influencers, so that their places within the distribution (mid-p, H. O. Lancaster, J. Am. Statist. Ass. 56, 1961)
    /// have the mean and the variance that they must have. A place lies between 0 and 1 however many likes were bought, so that the customers of
    /// a like farm, whom moments of the counts would take for the spread of all, hardly move it. Null where no author got any.
    /// </summary>
    public static BotLikeRate? Of(AuthorSample authors)
    {
        var usual = Enumerable.Range(0, authors.Photos.Length).Where(i => !authors.IsInfluencer[i]).ToArray();
        var step = Math.Max(1, (usual.Length + MostAuthors - 1) / MostAuthors);
        (long Photos, long BotLikes, int Authors)[] groups = [.. usual
            .Where((_, place) => place % step == 0)
            .GroupBy(i => (authors.Photos[i], authors.BotLikes[i]))
            .Select(group => (group.Key.Item1, group.Key.Item2, group.Count()))];
        return groups.Any(group => group.BotLikes > 0) ? Fit(groups) : null;
    }

    /// <summary>How likely an author of so many photos gets that many likes by bots or more.</summary>
    public double AtLeast(long botLikes, long photos)
    {
        var mean = PerPhoto * photos;
        return CountTail.Upper(botLikes, mean, mean + (Clustering * mean * mean));
    }

    private static BotLikeRate Fit((long Photos, long BotLikes, int Authors)[] groups)
    {
        var pooled = Math.Log(groups.Sum(group => (double)group.BotLikes * group.Authors) / groups.Sum(group => (double)group.Photos * group.Authors));
        if (ExcessSpread(0) <= 0)
            return Rate(0);

        // Sought from below: at an absurd clustering, where most authors would get none, the spread is too large again.
        var most = Least;
        while (most < Most && ExcessSpread(most) > 0)
            most *= 4;
        return Rate(Math.Exp(FalsePosition.Root(log => ExcessSpread(Math.Exp(log)), Math.Log(most / 4), Math.Log(most), Accuracy)));

        // Places fall as the rate rises: from above the middle, where it is next to nothing, to 0.
        BotLikeRate Rate(double clustering)
        {
            double Above(double log) => groups.Sum(group => group.Authors * (Place(new(Math.Exp(log), clustering), group.Photos, group.BotLikes) - 0.5));
            return new(Math.Exp(FalsePosition.Root(Above, pooled - Width, pooled + Width, Accuracy)), clustering);
        }

        double ExcessSpread(double clustering)
        {
            var rate = Rate(clustering);
            var expected = groups.GroupBy(group => group.Photos).Sum(of => of.Sum(group => group.Authors) * (1 - rate.SumOfCubes(of.Key)) / 12);
            return groups.Sum(group => group.Authors * Math.Pow(Place(rate, group.Photos, group.BotLikes) - 0.5, 2)) - expected;
        }
    }

    private static double Place(BotLikeRate rate, long photos, long botLikes) =>
        1 - ((rate.AtLeast(botLikes, photos) + rate.AtLeast(botLikes + 1, photos)) / 2);

    /// <summary>Of the chances of all counts; the variance of the mid-p is (1 − this) ÷ 12.</summary>
    private double SumOfCubes(long photos)
    {
        var mean = PerPhoto * photos;
        var none = Clustering > 0 ? Math.Exp(-Math.Log(1 + (Clustering * mean)) / Clustering) : Math.Exp(-mean);
        if (none < 1e-100)
            return 1 / (2 * Math.PI * Math.Sqrt(3) * (mean + (Clustering * mean * mean)));
        var (chance, sum) = (none, 0.0);
        for (var count = 0; count <= mean || chance > Negligible; count++)
        {
            sum += chance * chance * chance;
            chance *= mean * (1 + (Clustering * count)) / ((count + 1) * (1 + (Clustering * mean)));
        }

        return sum;
    }
}
