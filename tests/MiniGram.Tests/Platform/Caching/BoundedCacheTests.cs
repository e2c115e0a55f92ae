using CsCheck;

namespace MiniGram.Platform.Caching;

public sealed class BoundedCacheTests
{
    [Fact]
    public void Value_is_made_once_while_it_is_kept()
    {
        var made = 0;
        var cache = new BoundedCache<string, int>(3, StringComparer.OrdinalIgnoreCase);
        Assert.Equal((1, 1), (cache.GetOrMake("sea", _ => ++made), cache.GetOrMake("SEA", _ => ++made)));
        Assert.True(cache.TryGet("Sea", out var kept));
        Assert.Equal(1, kept);
        Assert.False(cache.TryGet("sun", out _));
    }

    [Fact]
    public void Cache_never_holds_more_than_its_bound_nor_another_key_s_value() =>
        Gen.Select(Gen.Int[1, 8], Gen.Int[0, 20].Array[0, 60]).Sample((most, keys) =>
        {
            var cache = new BoundedCache<int, int>(most);
            return keys.All(key => cache.GetOrMake(key, static it => it * 7) == key * 7 && cache.Count <= most && cache.TryGet(key, out var kept) && kept == key * 7);
        });
}
