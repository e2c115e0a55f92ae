namespace MiniGram.Analytics.Statistics;

public sealed class HeadlineTestsTests
{
    private static readonly EventWorld Events = new() { Days = 1_500, Events = 5_000 };
    private static readonly ContentWorld Content = new() { Authors = 500, Tags = 30 };

    [Fact]
    public void Family_holds_each_headline_once_and_corrects_by_Holm()
    {
        var headlines = HeadlineTests.Run(WholeWorld.Draw(Xoshiro256.For("family"), Events, Content), TestContext.Current.CancellationToken);
        Assert.Equal(35, headlines.Select(headline => headline.Id).Distinct().Count());
        Assert.Equal(35, headlines.Count);
        Assert.Equal(Holm.Adjust([.. headlines.Select(headline => headline.Result.P)]), headlines.Select(headline => headline.PAdjusted));
        Assert.All(headlines, headline =>
        {
            Assert.True(headline.Result.P is null or (> 0 and <= 1));
            Assert.True(headline.Result.Power is null or (>= 0 and <= 1));
            Assert.All(headline.Result.Items, item => Assert.True(item.Low is null || (item.Low <= item.Estimate && item.Estimate <= item.High), $"{headline.Id} {item}"));
        });
    }

    [Fact]
    public void Same_evidence_gives_the_same_bits_however_the_work_is_spread()
    {
        var evidence = WholeWorld.Draw(Xoshiro256.For("bits"), Events, Content);
        var first = HeadlineTests.Run(evidence, TestContext.Current.CancellationToken);
        IReadOnlyList<HeadlineTest>? second = null;
        var alone = new Thread(() => second = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, 1).ExclusiveScheduler).StartNew(() => HeadlineTests.Run(evidence, CancellationToken.None)).Result);
        alone.Start();
        alone.Join();
        Assert.Equal(first.Select(Text), second!.Select(Text));

        static string Text(HeadlineTest headline) => $"{headline.Id} {headline.Result with { Items = [] }} {headline.PAdjusted} {string.Join(' ', headline.Result.Items)}";
    }

    [Fact]
    public void Definitions_that_do_not_discriminate_keep_their_numbers_and_lose_their_inference()
    {
        var evidence = WholeWorld.Draw(Xoshiro256.For("vague"), Events, Content);
        var vague = evidence with { Users = evidence.Users with { IsInfluencer = [.. evidence.Users.IsInfluencer.Select(_ => true)] } };
        var pairs = HeadlineTests.Run(vague, TestContext.Current.CancellationToken).Single(headline => headline.Id == "influencers.pairs");
        Assert.NotNull(pairs.Result.Estimate);
        Assert.Null(pairs.Result.P);
        Assert.Null(pairs.Result.Power);
        Assert.Null(pairs.PAdjusted);
        Assert.NotNull(pairs.Result.Caveat);
    }
}
