using CsCheck;

namespace MiniGram.Platform.Finding;

/// <summary>What rises for a viewer is what would rise if those whom they don't meet had posted nothing.</summary>
public sealed class RisingPoolTests
{
    private const long Now = 1_764_507_600_000_000;

    private static readonly Gen<RisingRow> s_row = Gen.Select(Gen.Long[1, 8], Gen.Long[0, 500], Gen.Long[0, 9], Gen.Long[0, 5], Gen.Int[0, 6].Array[0, 3]).Select((author, hours, likes, comments, tags) => new RisingRow
    {
        UserId = author,
        PostedAt = Now - (hours * 3_600_000_000),
        Likes = likes,
        Comments = comments,
        TagsText = string.Join(' ', tags.Distinct().Select(tag => $"tag{tag}")),
    });

    [Fact]
    public void Tags_without_some_authors_are_those_of_the_others_photos() => Gen.Select(s_row.Array[0, 60], Gen.Long[1, 9].Array[0, 4], Gen.Int[1, 8]).Sample((rows, without, count) =>
    {
        var all = new RisingPool(rows, Now).Tags([.. without], count);
        var others = new RisingPool([.. rows.Where(row => !without.Contains(row.UserId))], Now).Tags([], count);

        Assert.Equal(others, all);
    });
}
