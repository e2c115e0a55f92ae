using CsCheck;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Engagement;

public sealed class AudienceTests
{
    // Whole numbers, so that sums in any order are the same.
    private static readonly Gen<int[]> s_weights = Gen.Int[0, 50].Array[1, 300];

    [Fact]
    public void Draw_until_nobody_is_left_finds_whom_a_walk_over_the_weights_finds() => Gen.Select(s_weights, Gen.Int).Sample((weights, seed) =>
    {
        int[] followers = [.. Enumerable.Range(0, weights.Length)];
        var left = Array.ConvertAll(weights, weight => (float)weight);
        var audience = new Audience(followers, left, new float[Audience.Room(followers.Length)]);
        var random = RandomStream.Of(seed, Aspect.Liking, 0);
        var same = RandomStream.Of(seed, Aspect.Liking, 0);
        while (left.Sum() > 0)
        {
            var place = audience.Draw(ref random);

            Assert.Equal(Walk(left, (float)(same.Share() * left.Sum())), place);
            audience.Remove(place);
            left[place] = 0;
        }

        Assert.Equal(-1, audience.Draw(ref random));
    });

    private static int Walk(float[] weights, float weight)
    {
        for (var place = 0; ; place++)
        {
            if (weight < weights[place])
                return place;
            weight -= weights[place];
        }
    }
}
