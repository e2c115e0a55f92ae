using System.Security.Cryptography;
using System.Text;
using MiniGram.Architecture;
using MiniGram.Model;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis;

/// <summary>The same scenario and seed give the same bytes on every machine and with any number of threads: approved once, and held since.</summary>
public sealed class PinnedWorldTests
{
    private static readonly (string Name, string[] Sets)[] Scenarios =
    [
        ("tiny", []),
        ("classic", ["users.count=500", "photos.count=2500", "published.photo-tags=10000", "published.likes=25000", "published.commented-photos=2400", "published.follows=2500", "published.bots=5", "published.likes-per-bot=150", "published.influencers=14", "published.influencer-followers=55"]),
        ("realistic", ["users.count=800", "photos.count=4000", "graph.follows-per-user=25", "graph.communities=8", "bots.bulk-likers.count=8"]),
        ("attack-3", ["users.count=800", "photos.count=3000", "graph.follows-per-user=25", "bots.churners.follows=100"]),
    ];

    private static string File => Path.Combine(Repository.Root, "tests", "MiniGram.Tests", "Synthesis", "Approved", "worlds.txt");

    /// <summary>To approve others, which changes what every seed means: MINIGRAM_APPROVE=1 ./test quick, and a line in CHANGELOG.md.</summary>
    [Fact]
    public void Worlds_are_those_that_were_approved()
    {
        var text = Hashes(1);
        if (Environment.GetEnvironmentVariable("MINIGRAM_APPROVE") == "1")
            System.IO.File.WriteAllText(File, text);
        Assert.Equal(System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File).ReplaceLineEndings("\n") : "", text);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Worlds_are_the_same_with_any_number_of_threads(int threads) => Assert.Equal(System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"), Hashes(threads));

    private static string Hashes(int threads)
    {
        var text = new StringBuilder();
        foreach (var (name, sets) in Scenarios)
        {
            var sink = new MemorySink();
            var world = WorldGenerator.Generate(ScenarioReader.Read(name, sets, 1), sink, threads, null, default);
            foreach (var table in DatasetSchema.Tables)
                text.Append($"{name} {table.Name} {world.Rows[table.Name]} {sink.Hash(table.Name)}\n");
            foreach (var table in world.Truth)
                text.Append($"{name} truth/{table.Name} {table.Rows.Count()} {Hash(table)}\n");
        }

        return text.ToString();
    }

    private static string Hash(TruthTable table) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', table.Rows.Select(row => string.Join('\t', row))))));
}
