using CsCheck;

namespace MiniGram.Analytics.Statistics;

public sealed class LiftTestTests
{
    private static readonly ContentWorld World = new() { Authors = 400, Tags = 12 };

    [Fact]
    public void One_hour_only_leaves_nothing_to_compare()
    {
        var (photos, authors) = World.Draw(new Xoshiro256(1));
        Array.Fill(photos.Hour, (byte)21);

        var result = LiftTest.Run("content.hours", photos, authors, LabelSet.Hours(photos), asRates: true);

        Assert.Equal((null, null, null), (result.P, result.Power, result.Estimate));
        Assert.Equal("all photos carry the same, so there is nothing to compare", result.Caveat);
        Assert.Equal((double)photos.IsTop.Count(top => top) / photos.IsTop.Length, result.Items.Single(item => item.N > 0).Estimate);
        Assert.All(result.Items, item => Assert.Null(item.P));
    }

    [Fact]
    public void One_hour_on_photos_enough_is_not_judged_against_none()
    {
        var (photos, authors) = World.Draw(new Xoshiro256(1));
        Array.Fill(photos.Hour, (byte)21);
        photos.Hour[0] = 3;

        var result = LiftTest.Run("content.hours", photos, authors, LabelSet.Hours(photos), asRates: true);

        Assert.Equal((null, 0, null), (result.P, result.Power, result.Estimate));
        Assert.StartsWith("only one is on enough photos", result.Caveat, StringComparison.Ordinal);
    }

    [Fact]
    public void Tag_on_every_photo_is_not_judged_and_the_others_are()
    {
        var (photos, authors) = World.Draw(new Xoshiro256(2));
        var labels = LabelSet.Tags(photos);
        var everywhere = new LabelSet(
            [.. labels.Start.Select((start, photo) => start + photo)],
            [.. Enumerable.Range(0, photos.IsTop.Length).SelectMany(photo => labels.LabelOf[labels.Start[photo]..labels.Start[photo + 1]].Append(labels.Names.Count))],
            [.. labels.Names, "everywhere"]);

        var (without, with) = (LiftTest.Run("content.tags", photos, authors, labels, asRates: false), LiftTest.Run("content.tags", photos, authors, everywhere, asRates: false));

        Assert.Equal((1, null), (with.Items[^1].Estimate, with.Items[^1].P));
        Assert.Equal((without.P, without.Statistic, without.Estimate), (with.P, with.Statistic, with.Estimate));
        Assert.NotNull(with.P);
    }

    [Fact]
    public void Interval_of_what_departs_from_chance_leaves_out_the_average_photo() => Gen.ULong.Sample(seed =>
    {
        var (photos, authors) = World.Draw(new Xoshiro256(seed));

        var result = LiftTest.Run("content.tags", photos, authors, LabelSet.Tags(photos), asRates: false);

        Assert.All(result.Items.Where(item => item.P < 0.05), item => Assert.True(item.Low > 1 || item.High < 1, $"{item.Low} to {item.High} with p {item.P}"));
    });

    [Fact]
    public void Estimate_is_the_greatest_of_those_that_can_be_judged() => Gen.ULong.Sample(seed =>
    {
        var (photos, authors) = World.Draw(new Xoshiro256(seed));

        var result = LiftTest.Run("content.tags", photos, authors, LabelSet.Tags(photos), asRates: false);

        var greatest = result.Items.Where(item => item.P is not null).MaxBy(item => item.Estimate)!;
        Assert.Equal((greatest.Estimate, greatest.Low, greatest.High), (result.Estimate, result.Low, result.High));
        Assert.True(greatest.Estimate >= 1);
    }, iter: 5, threads: 1);
}
