using CsCheck;

namespace MiniGram.Synthesis.Randomness;

public sealed class RandomStreamTests
{
    private const int Draws = 200_000;

    [Fact]
    public void Same_seed_aspect_and_entity_give_the_same_numbers() => Gen.Select(Gen.Long, Gen.Long).Sample((seed, entity) =>
        Assert.Equal(First(seed, Aspect.Liking, entity), First(seed, Aspect.Liking, entity)));

    [Fact]
    public void Neighbours_have_nothing_in_common()
    {
        var seen = new HashSet<ulong>();
        foreach (var aspect in Enum.GetValues<Aspect>())
        {
            for (var seed = 0L; seed < 5; seed++)
            {
                for (var entity = 0L; entity < 200; entity++)
                    Assert.All(First(seed, aspect, entity), number => Assert.True(seen.Add(number)));
            }
        }
    }

    [Fact]
    public void Shares_are_uniform_within_their_ends()
    {
        var random = RandomStream.Of(1, Aspect.Liking, 2);
        var counts = new int[100];
        for (var n = 0; n < Draws; n++)
            counts[(int)(random.Share() * 100)]++;

        Assert.InRange(counts.Sum(count => (count - (Draws / 100.0)) * (count - (Draws / 100.0)) / (Draws / 100.0)), 60, 150); // χ² with 99 degrees of freedom.
    }

    [Fact]
    public void First_numbers_of_consecutive_entities_are_uniform_too()
    {
        var sum = 0.0;
        for (var entity = 0; entity < Draws; entity++)
            sum += RandomStream.Of(7, Aspect.Posting, entity).Share();
        Assert.Equal(0.5, sum / Draws, 0.003);
    }

    [Fact]
    public void Below_reaches_all_and_no_more() => Gen.Select(Gen.Long, Gen.Int[1, 50]).Sample((seed, count) =>
    {
        var random = RandomStream.Of(seed, Aspect.Liking, 0);
        var seen = new HashSet<int>();
        for (var n = 0; n < count * 40; n++)
            seen.Add(random.Below(count));
        Assert.Equal((count, 0, count - 1), (seen.Count, seen.Min(), seen.Max()));
    }, iter: 50);

    private static ulong[] First(long seed, Aspect aspect, long entity)
    {
        var random = RandomStream.Of(seed, aspect, entity);
        return [random.Next(), random.Next()];
    }
}
