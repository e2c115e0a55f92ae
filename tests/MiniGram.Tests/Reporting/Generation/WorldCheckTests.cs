using MiniGram.Model;
using MiniGram.Warehouse;

namespace MiniGram.Reporting.Generation;

/// <summary>The check of what was written against what was asked for.</summary>
public sealed class WorldCheckTests
{
    [Fact]
    public void Clean_files_pass_without_an_entry()
    {
        using var folder = new TestFolder();
        using var dataset = folder.Load();
        var check = WorldCheck.Of(dataset, FaultRates.None);

        Assert.True(check.Passed);
        Assert.Empty(check.Faults);
        Assert.Equal(2, check.Rows["likes"]);
    }

    [Theory]
    [InlineData("users", "1,ann2,2020-01-03 00:00:00", "duplicate_key")]
    [InlineData("likes", "2,99,2020-02-03 00:00:00", "missing_parent")]
    [InlineData("likes", "2,11,2019-02-03 00:00:00", "before_parent")]
    [InlineData("likes", "two,11,2020-02-03 00:00:00", "unreadable")]
    public void Fault_fails_unless_it_was_asked_for(string table, string row, string rule)
    {
        using var folder = new TestFolder();
        File.AppendAllText(Path.Combine(folder.Path, $"{table}.csv"), row + "\n");
        using var dataset = folder.Load();

        var unasked = WorldCheck.Of(dataset, FaultRates.None);
        Assert.False(unasked.Passed);
        Assert.Contains(unasked.Faults, fault => fault is { Passed: false, Found: 1, Allowed: 0 } && fault.Rule == rule && fault.Table == table);
        Assert.True(WorldCheck.Of(dataset, new(0.3, 0.3, 0.3, 0.3)).Passed);
        Assert.True(WorldCheck.Of(dataset, new(null, null, null, null)).Passed);
    }

    [Fact]
    public void More_than_was_asked_for_fails()
    {
        using var folder = new TestFolder();
        folder.Write("likes.csv", TestFolder.Header("likes") + string.Concat(Enumerable.Repeat("2,10,2020-02-03 00:00:00\n", 1000)));
        using var dataset = folder.Load();

        var fault = Assert.Single(WorldCheck.Of(dataset, FaultRates.None with { Duplicates = 0.1 }).Faults, fault => fault.Rule == "duplicate_key");
        Assert.Equal((999, 160, false), (fault.Found, fault.Allowed, fault.Passed));
    }
}
