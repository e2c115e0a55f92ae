using CsCheck;

namespace MiniGram.Synthesis.People;

public sealed class SeenUsersTests
{
    [Fact]
    public void CopyTo_any_users_gives_each_once_in_order() => Gen.Select(Gen.Int[1, 5_000], Gen.Int[0, 4_999].Array[0, 400]).Sample((count, drawn) =>
    {
        int[] users = [.. drawn.Where(user => user < count)];
        var seen = new SeenUsers(count);
        foreach (var user in users)
            seen.Add(user);

        var all = new int[users.Distinct().Count()];
        seen.CopyTo(all);

        Assert.Equal(users.Distinct().Order(), all);
    });

    [Fact]
    public void CopyTo_after_clear_gives_only_those_met_since()
    {
        var seen = new SeenUsers(10_000);
        seen.Add(9_999);
        seen.Clear();
        seen.Add(7_000);
        seen.Add(3);
        var all = new int[2];

        seen.CopyTo(all);

        Assert.Equal([3, 7_000], all);
    }
}
