using CsCheck;
using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

public sealed class DayScanTests
{
    private static readonly DateOnly First = new(2014, 1, 1);

    [Fact]
    public void Headline_is_the_smallest_p_times_the_tables_and_each_table_a_part()
    {
        var result = DayTables.Scan(("users", 5, 1), ("photos", 20, 2), ("likes", 30, 1), ("comments", 10, 1), ("follows", 0, 1));
        var tested = result.Parts.Where(part => part.Result.P is not null).ToArray();
        Assert.Equal(["growth.days.users", "growth.days.photos", "growth.days.likes", "growth.days.comments", "growth.days.follows"], result.Parts.Select(part => part.Id));
        Assert.Equal(4, tested.Length);
        Assert.Equal(4 * tested.Min(part => part.Result.P), result.P);
        Assert.Equal(tested.Sum(part => part.Result.N), result.N);
        var photos = result.Parts[1];
        Assert.Equal((photos.Result.Estimate, photos.Result.Low, photos.Result.High), (result.Estimate, result.Low, result.High));
        Assert.Equal("101", photos.Result.Items.Single(item => item.PAdjusted < 0.05).Key);
        Assert.Equal(BenjaminiHochberg.Adjust([.. result.Parts.Select(part => part.Result.P)]), result.Parts.Select(part => part.PAdjusted));
    }

    [Fact]
    public void Holiday_of_several_tables_is_named_in_each()
    {
        var result = DayTables.Scan(("users", 20, 1), ("photos", 20, 2), ("likes", 40, 2), ("comments", 20, 1), ("follows", 20, 2));
        Assert.Equal(
            ["growth.days.photos 101", "growth.days.likes 101", "growth.days.follows 101"],
            result.Parts.SelectMany(part => part.Result.Items.Where(item => item.PAdjusted < 0.05).Select(item => $"{part.Id} {item.Key}")));
    }

    [Fact]
    public void Day_of_one_table_is_corrected_as_its_table_is()
    {
        var result = DayTables.Scan(("photos", 20, 2), ("likes", 40, 1));
        Assert.All(result.Parts, part => Assert.Equal(part.PAdjusted!.Value, part.Result.Items.Min(item => item.PAdjusted)!.Value, 1e-12));
    }

    [Fact]
    public void Days_are_named_at_the_share_of_tables_selected() => Gen.Select(Gen.Double[0, 1].Array[1, 6], Gen.Double[0, 1], Gen.Double[0.001, 0.999]).Sample((tables, above, level) =>
    {
        // A day's p is never below its table's, the first. As the paper states it: select by Benjamini and Hochberg, then test each family at the level × selected ÷ all.
        var p = tables[0] + (above * (1 - tables[0]));
        var selected = Enumerable.Range(0, tables.Length + 1).Last(count => tables.Count(table => table <= level * count / tables.Length) >= count);
        var adjusted = DayScan.Adjust(p, BenjaminiHochberg.Adjust([.. tables.Select(table => (double?)table)]))!.Value;
        if (Math.Abs(adjusted - level) > 1e-9)
            Assert.Equal(p <= level * selected / tables.Length, adjusted <= level);
    });

    [Fact]
    public void Too_few_years_are_told_by_the_table_with_the_most()
    {
        var days = First.AddYears(2).DayNumber - First.DayNumber;
        var result = DayScan.Of("growth.days", First, [new("users", new long[days]), new("photos", [.. Enumerable.Repeat(3L, days)])]);
        Assert.Equal((null, 0.0), (result.P, result.Power!.Value));
        Assert.EndsWith("there are 2", result.Caveat, StringComparison.Ordinal);
        Assert.Null(DayScan.Of("growth.days", First, [new("users", new long[days])]).Power);
    }
}
