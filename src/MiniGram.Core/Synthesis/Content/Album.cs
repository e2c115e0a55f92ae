using MiniGram.Synthesis.People;

namespace MiniGram.Synthesis.Content;

/// <summary>The photos, column by column; a photo is a place in these arrays, and its id is that place plus 1. In the order of posting.</summary>
internal sealed class Album(int count)
{
    /// <summary>How many.</summary>
    public int Count { get; } = count;

    /// <summary>By which a photo's random streams are found: the place before sorting by time.</summary>
    public int[] Entity { get; } = new int[count];

    /// <summary>A place in the population.</summary>
    public int[] Author { get; } = new int[count];

    /// <summary>When it was posted.</summary>
    public long[] Created { get; } = new long[count];

    /// <summary>The place in the list of themes.</summary>
    public short[] Theme { get; } = new short[count];

    /// <summary>The event at which it was posted and whose tag it carries; −1 for none.</summary>
    public short[] Event { get; } = new short[count];

    /// <summary>Each author's photos.</summary>
    public ILookup<int, int> ByAuthor => field ??= Enumerable.Range(0, Count).ToLookup(photo => Author[photo]);

    /// <summary>The people, bots left out, who have posted; sorted.</summary>
    public int[] AuthorsAmong(Population population) => [.. ByAuthor.Select(photos => photos.Key).Where(user => population.Role[user] == UserRole.Person).Order()];
}
