using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace MiniGram.Platform.Caching;

/// <summary>
/// What was worked out lately, by what it was worked out from. When it is full it starts anew, for what is asked for often is soon there again; so it costs no more than a look
/// into a dictionary. For many threads at once, of which two may work the same out.
/// </summary>
/// <param name="most">How many entries it keeps, about; at least 1.</param>
/// <param name="comparer">When two keys are one; null for the keys' own equality.</param>
public sealed class BoundedCache<TKey, TValue>(int most, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _entries = new(comparer);

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Whether it has the key's value.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value) => _entries.TryGetValue(key, out value);

    /// <summary>Keeps a value in the place of what the key had, and gives it back.</summary>
    public TValue Keep(TKey key, TValue value)
    {
        if (_entries.Count >= most)
            _entries.Clear();
        return _entries[key] = value;
    }

    /// <summary>The key's value, made where it is not there.</summary>
    public TValue GetOrMake(TKey key, Func<TKey, TValue> make) => TryGet(key, out var value) ? value : Keep(key, make(key));
}
