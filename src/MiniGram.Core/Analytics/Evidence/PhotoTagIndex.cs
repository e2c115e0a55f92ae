using System.Data.Common;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Evidence;

/// <summary>The tag names of photos, packed: photo i carries <c>TagOf[Start[i]..Start[i + 1]]</c>, ascending.</summary>
internal sealed record PhotoTagIndex(int[] Start, int[] TagOf, IReadOnlyList<string> Names)
{
    /// <param name="connection">To a warehouse in which the models are built.</param>
    /// <param name="photos">Ids in the order of the index; one may stand there twice where duplicates count.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static PhotoTagIndex Read(DbConnection connection, long[] photos, CancellationToken cancellationToken)
    {
        var names = connection
            .Query("select distinct name_id, tag_name from tag_names", reader => (Id: reader.GetInt64(0), Name: reader.GetString(1)), cancellationToken)
            .OrderBy(row => row.Name, StringComparer.Ordinal)
            .ToList();
        var tagOfName = names.Select((row, tag) => (row.Id, Tag: tag)).ToDictionary(row => row.Id, row => row.Tag);
        var firstPlace = new Dictionary<long, int>(photos.Length);
        for (var i = 0; i < photos.Length; i++)
            firstPlace.TryAdd(photos[i], i);

        var pairs = connection.Query(
            "select photo_id, name_id from photo_tag_names",
            reader => (Place: firstPlace.GetValueOrDefault(reader.GetInt64(0), -1), Tag: tagOfName[reader.GetInt64(1)]),
            cancellationToken);
        var counts = new int[photos.Length];
        foreach (var (place, _) in pairs)
        {
            if (place >= 0)
                counts[place]++;
        }

        var start = new int[photos.Length + 1];
        for (var i = 0; i < photos.Length; i++)
            start[i + 1] = start[i] + counts[firstPlace[photos[i]]];

        var tagOf = new int[start[^1]];
        var next = start.AsSpan(0, photos.Length).ToArray();
        foreach (var (place, tag) in pairs)
        {
            if (place >= 0)
                tagOf[next[place]++] = tag;
        }

        for (var i = 0; i < photos.Length; i++)
        {
            var mine = tagOf.AsSpan(start[i]..start[i + 1]);
            if (firstPlace[photos[i]] is var first && first != i)
                tagOf.AsSpan(start[first]..start[first + 1]).CopyTo(mine);
            else
                mine.Sort();
        }

        return new(start, tagOf, [.. names.Select(row => row.Name)]);
    }
}
