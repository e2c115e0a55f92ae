using MiniGram.Analytics.Worlds;

namespace MiniGram.Analytics;

/// <summary>An empty date, the year 1 in .NET, is counted as written; calendars reach back a hundred years.</summary>
public sealed class EmptyDateTests
{
    [Fact]
    public void Rows_of_the_year_1_change_nothing_but_counts()
    {
        var planted = PlantedWorld.Make(1, planted: true);
        var empty = planted with
        {
            Users = [.. planted.Users.Select((user, i) => i == 40 ? user with { CreatedAt = DateTime.MinValue } : user)],
            Likes = [.. planted.Likes.Select((like, i) => i == 0 ? like with { CreatedAt = DateTime.MinValue } : like)],
        };
        using var world = new AnalysedWorld(empty, new());
        Assert.Equal((1, 1L), (world.Analysis.Figures.Registrations.ByYear[0].Key, world.Analysis.Figures.Registrations.ByYear[0].Count));
        Assert.Equal(KnownWorlds.Planted.Analysis.Figures.Quick.Likes, world.Analysis.Figures.Quick.Likes);
        Assert.Equal("Campaign for new users in August.", world.Analysis.Recommendations.Single(one => one.Id == "campaign.month").Action);
        Findings.FindingSqlTests.Check(world, [.. world.Analysis.Findings.Where(finding => finding.Id.StartsWith("registrations.", StringComparison.Ordinal))]);
    }
}
