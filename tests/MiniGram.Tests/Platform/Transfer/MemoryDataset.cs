using CsCheck;
using MiniGram.Model;

namespace MiniGram.Platform.Transfer;

/// <summary>A data set in memory: for each table its rows, whose cells are numbers and texts.</summary>
internal sealed class MemoryDataset : IDatasetSource
{
    private readonly Dictionary<string, List<object[]>> _rows = DatasetSchema.Tables.ToDictionary(table => table.Name, _ => new List<object[]>());

    /// <summary>Stops in the middle of this table.</summary>
    public string? FailsIn { get; init; }

    /// <summary>Small data sets with unique keys and parents, in the order of their keys, with awkward names and moments before 1970.</summary>
    public static Gen<MemoryDataset> Any { get; } = Gen.Select(Gen.Int[1, 12], Gen.Int[0, 20], Gen.Int[0, 8], Gen.Int[0, 60], Gen.UInt).Select((users, photos, tags, edges, seed) => Random(users, photos, tags, edges, seed));

    public static MemoryDataset Of(IDatasetSource source)
    {
        var copy = new MemoryDataset();
        foreach (var table in DatasetSchema.Tables)
            source.Read(table, row => copy.Add(table.Name, [.. table.Columns.Select((column, place) => column.Type == ColumnType.Text ? (object)row.Text(place) : row.Number(place))]), default);
        return copy;
    }

    public MemoryDataset Add(string table, params object[] row)
    {
        _rows[table].Add(row);
        return this;
    }

    public int Count(string table) => _rows[table].Count;

    public void Read(TableSchema table, Action<IDatasetRow> take, CancellationToken cancellationToken)
    {
        var rows = _rows[table.Name];
        for (var place = 0; place < rows.Count; place++)
        {
            if (FailsIn == table.Name && place == rows.Count / 2)
                throw new IOException("The disk is gone.");
            take(new Row(rows[place]));
        }
    }

    /// <summary>Everything, as one text to compare.</summary>
    public override string ToString() => string.Join('\n', DatasetSchema.Tables.SelectMany(table => _rows[table.Name].Select(row => $"{table.Name}: {string.Join(" | ", row)}")));

    private static MemoryDataset Random(int users, int photos, int tags, int edges, uint seed)
    {
        var draws = new Pictures.SeededDraws(seed);
        long Moment() => (long)((draws.Next() - .1) * 2e15);
        string[] names = ["Ann", "ann", "Änne", "", "o'neil", "a\"b", "x,y", "日本", "two words", "🌅"];
        var data = new MemoryDataset();
        for (var id = 1; id <= users; id++)
            data.Add("users", (long)id * 3 - 5, draws.Next() < .5 ? $"user{id}" : names[draws.Next(names.Length)], Moment());
        long User() => (draws.Next(users) + 1) * 3 - 5;
        for (var id = 1; id <= photos; id++)
            data.Add("photos", (long)id, $"http://x/{id}", User(), Moment());
        for (var id = 1; id <= tags; id++)
            data.Add("tags", (long)id * 2, draws.Next() < .5 ? $"tag{id}" : names[draws.Next(names.Length)], Moment());
        SortedSet<(long, long)> photoTags = [], follows = [], likes = [];
        for (var edge = 0; edge < edges; edge++)
        {
            follows.Add((User(), User()));
            if (photos > 0)
                likes.Add((User(), draws.Next(photos) + 1));
            if (photos > 0 && tags > 0)
                photoTags.Add((draws.Next(photos) + 1, (draws.Next(tags) + 1) * 2));
            if (photos > 0 && edge % 2 == 0)
                data.Add("comments", (long)edge, names[draws.Next(names.Length)], (long)draws.Next(photos) + 1, User(), Moment());
        }

        foreach (var (photo, tag) in photoTags)
            data.Add("photo_tags", photo, tag);
        foreach (var (follower, followee) in follows)
            data.Add("follows", follower, followee, Moment());
        foreach (var (user, photo) in likes)
            data.Add("likes", user, photo, Moment());
        return data;
    }

    private sealed class Row(object[] cells) : IDatasetRow
    {
        public long Number(int column) => (long)cells[column];

        public string Text(int column) => (string)cells[column];
    }
}
