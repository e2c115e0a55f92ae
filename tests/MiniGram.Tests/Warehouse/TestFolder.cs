using System.Text;
using MiniGram.Model;

namespace MiniGram.Warehouse;

/// <summary>A data folder that a test writes: seven small, clean tables unless it says otherwise. Removed at the end.</summary>
internal sealed class TestFolder : IDisposable
{
    private static readonly Dictionary<string, string> s_clean = new(StringComparer.Ordinal)
    {
        ["users"] = "id,username,created_at\n1,ann,2020-01-01 00:00:00\n2,bob,2020-01-02 00:00:00\n",
        ["photos"] = "id,image_url,user_id,created_at\n10,http://x/10,1,2020-02-01 00:00:00\n11,http://x/11,2,2020-02-02 00:00:00\n",
        ["tags"] = "id,tag_name,created_at\n5,sun,2020-01-01 00:00:00\n",
        ["photo_tags"] = "photo_id,tag_id\n10,5\n",
        ["follows"] = "follower_id,followee_id,created_at\n2,1,2020-01-03 00:00:00\n",
        ["likes"] = "user_id,photo_id,created_at\n2,10,2020-02-03 00:00:00\n1,11,2020-02-04 00:00:00\n",
        ["comments"] = "id,comment_text,photo_id,user_id,created_at\n7,nice,10,2,2020-02-05 10:00:00\n",
    };

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("minigram-tests-");

    public TestFolder(params IReadOnlyList<string> without)
    {
        Directory.CreateDirectory(Path);
        foreach (var (table, content) in s_clean.Where(table => !without.Contains(table.Key)))
            Write($"{table}.csv", content);
    }

    public string Path => System.IO.Path.Combine(_root.FullName, "data");

    public string Rejected => System.IO.Path.Combine(_root.FullName, "rejected");

    /// <summary>Where the engine of a test spills to.</summary>
    public string Spill => System.IO.Path.Combine(_root.FullName, "spill");

    public static string Header(string table) => string.Join(',', DatasetSchema.Table(table).Columns.Select(column => column.Name)) + "\n";

    public TestFolder Write(string file, string content) => Write(file, new UTF8Encoding(false).GetBytes(content));

    public TestFolder Write(string file, byte[] content)
    {
        File.WriteAllBytes(System.IO.Path.Combine(Path, file), content);
        return this;
    }

    public TestFolder Delete(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        return this;
    }

    public LoadedDataset Load(DateTime? asOf = null, bool text = false, int threads = 2, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default) =>
        DatasetLoader.Load(new(Path, TestOptions.Small with { TemporaryDirectory = Spill, Threads = threads }, Rejected, asOf, text), progress, cancellationToken);

    /// <summary>The problems that loading gives.</summary>
    public IReadOnlyList<string> Problems() => Assert.Throws<DatasetException>(() => Load().Dispose()).Problems;

    /// <summary>The lines of <c>rejected/TABLE.csv</c> without their header; none where there is no such file.</summary>
    public string[] RejectedLines(string table) =>
        System.IO.Path.Combine(Rejected, $"{table}.csv") is var file && File.Exists(file) ? File.ReadAllLines(file)[1..] : [];

    public void Dispose() => _root.Delete(recursive: true);
}
