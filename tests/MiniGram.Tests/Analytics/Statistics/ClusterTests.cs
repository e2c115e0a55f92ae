using CsCheck;
using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>What hangs together counts less: weeks of bursts, photos of one author, users of a group.</summary>
public sealed class ClusterTests
{
    [Fact]
    public void Weeks_of_single_events_weigh_by_events_and_weeks_of_one_burst_weigh_the_same()
    {
        var single = WeekWeights.Of(Weeks(10, 10, 10, 10, 10, 10, 10, 30, 30, 30, 30, 30, 30, 30));
        Assert.Equal([0.25, 0.75], single.Select(weight => Math.Round(weight, 6)));

        var burst = WeekWeights.Of(Weeks(70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7_000, 0, 0, 0));
        Assert.Equal(1, burst[1] / burst[0], 0.02);
    }

    [Fact]
    public void No_week_weighs_more_than_five_times_the_median()
    {
        foreach (var (weeks, largest) in ((int, double)[])[(60, 5 / 64.0), (10, 5 / 14.0)])
        {
            long[] days = [.. Enumerable.Repeat(1_000_000L, 7), .. Enumerable.Repeat(10L, 7 * (weeks - 1))];
            var weights = WeekWeights.Of(Weeks(days));
            Assert.Equal(1, weights.Sum(), 1e-9);
            Assert.Equal(largest, weights[0], 1e-6);
            Assert.All(weights[1..], weight => Assert.Equal((1 - largest) / (weeks - 1), weight, 1e-6));
        }
    }

    [Fact]
    public void Photos_of_authors_who_fare_as_one_count_once_an_author()
    {
        // 30 authors with 4 photos each, all or none of which are highly engaged; one label on all of them.
        var together = Sample(30, 4, (author, _) => author % 3 == 0);
        Assert.Equal((120, 40, 30), Round(LabelCounts.Of(together, All(together))[0]));

        // As many photos by as many authors count one by one.
        var single = Sample(120, 1, (author, _) => author % 3 == 0);
        Assert.Equal((120, 40, 120), Round(LabelCounts.Of(single, All(single))[0]));
    }

    [Fact]
    public void Log_error_of_plain_units_is_the_standard_error_over_the_mean() =>
        Gen.Double[0.5, 10].Array[3, 30].Where(values => values.Distinct().Count() > 1).Sample(values =>
        {
            var mean = values.Average();
            var spread = Math.Sqrt(values.Sum(value => Math.Pow(value - mean, 2)) / (values.Length - 1));
            Assert.Equal(spread / Math.Sqrt(values.Length) / mean, RatioGroup.OfUnits(values).LogError, 1e-9);
        });

    [Fact]
    public void Ranks_do_not_change_with_the_unit_of_engagement()
    {
        var (photos, authors) = new ContentWorld { Authors = 200, Tags = 10 }.Draw(Xoshiro256.For("ranks"));
        var groups = AuthorGroups.Of(photos, authors);
        var squared = photos with { Engagement = Array.ConvertAll(photos.Engagement, value => value * value) };
        Assert.Equal(RankScore.Of(photos, groups, LabelSet.Tags(photos)), RankScore.Of(squared, groups, LabelSet.Tags(photos)));
    }

    [Fact]
    public void Exchanged_outcomes_give_on_average_what_is_expected()
    {
        // Authors with equally many photos, so that every photo of a group is as likely as any other.
        var photos = Sample(40, 5, (author, photo) => author % 4 == 0 && photo < 2);
        var labels = new LabelSet([.. Enumerable.Range(0, 201)], [.. Enumerable.Range(0, 200).Select(photo => photo % 7 == 0 ? 0 : photo < 60 ? 1 : 2)], ["a", "b", "c"]);
        var shuffle = new TopPhotoShuffle(photos, [[.. Enumerable.Range(0, 15).Select(Block)], [.. Enumerable.Range(15, 25).Select(Block)]], labels);
        var sums = new double[3];
        const int draws = 4_000;
        shuffle.Draw(Xoshiro256.For("expected"), draws, drawn =>
        {
            Assert.Equal(20, drawn[0] + drawn[1] + drawn[2]);
            for (var label = 0; label < 3; label++)
                sums[label] += drawn[label];
        });

        // 15 and 25 authors, with 8 and 12 highly engaged photos.
        var expected = shuffle.Expected();
        Assert.Equal(20, expected.Sum(), 1e-9);
        for (var label = 0; label < 3; label++)
            Assert.Equal(expected[label], sums[label] / draws, 0.15);

        static (int, int) Block(int author) => (5 * author, (5 * author) + 5);
    }

    [Fact]
    public void Outcome_goes_whole_to_one_author_whatever_their_number_of_photos()
    {
        // Authors with 6, 4 and 5 photos, each with a label of their own; all photos of the first are highly engaged.
        var photos = Sample(1, 15, (_, photo) => photo < 6);
        var labels = new LabelSet([.. Enumerable.Range(0, 16)], [.. Enumerable.Range(0, 15).Select(photo => photo < 6 ? 0 : photo < 10 ? 1 : 2)], ["a", "b", "c"]);
        var shuffle = new TopPhotoShuffle(photos, [[(0, 6), (6, 10), (10, 15)]], labels);
        var (seen, draws) = (new HashSet<int>(), 0);
        shuffle.Draw(Xoshiro256.For("whole"), 300, drawn =>
        {
            Assert.Equal([0, 0, 6], drawn.ToArray().Order());
            seen.Add(drawn.IndexOf(6));
            draws++;
        });

        Assert.Equal(300, draws);
        Assert.Equal(3, seen.Count);
        Assert.All(shuffle.Expected(), count => Assert.Equal(2, count, 1e-9));
    }

    private static (long Photos, long Tops, double Effective) Round((long Photos, long Tops, double Effective) counts) => counts with { Effective = Math.Round(counts.Effective, 9) };

    private static LabelSet All(PhotoSample photos) => new([.. Enumerable.Range(0, photos.Author.Length + 1)], new int[photos.Author.Length], ["all"]);

    private static PhotoSample Sample(int authors, int each, Func<int, int, bool> isTop)
    {
        var places = Enumerable.Range(0, authors * each).ToArray();
        return new(
            Array.ConvertAll(places, photo => photo / each),
            new byte[places.Length],
            new double[places.Length],
            Array.ConvertAll(places, photo => isTop(photo / each, photo % each)),
            true,
            new int[places.Length + 1],
            [],
            []);
    }

    private static WeekProfiles Weeks(params long[] days)
    {
        long[] totals = [.. days.Chunk(7).Select(week => week.Sum())];
        return new(7, days, totals, [.. days.Select((count, i) => (double)count / totals[i / 7])]);
    }
}
