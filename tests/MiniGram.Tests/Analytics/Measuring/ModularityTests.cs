namespace MiniGram.Analytics.Measuring;

/// <summary>Groups of graphs of which they are known.</summary>
public sealed class ModularityTests
{
    /// <summary>W. W. Zachary's karate club (J. Anthropol. Res. 33, 1977): the best division there is has a modularity of 0.4198 (U. Brandes et al., IEEE TKDE 20, 2008).</summary>
    [Fact]
    public void Karate_club_divides_as_published()
    {
        (int One, int Other)[] edges =
        [
            (1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (1, 7), (1, 8), (1, 9), (1, 11), (1, 12), (1, 13), (1, 14), (1, 18), (1, 20), (1, 22), (1, 32),
            (2, 3), (2, 4), (2, 8), (2, 14), (2, 18), (2, 20), (2, 22), (2, 31), (3, 4), (3, 8), (3, 9), (3, 10), (3, 14), (3, 28), (3, 29), (3, 33),
            (4, 8), (4, 13), (4, 14), (5, 7), (5, 11), (6, 7), (6, 11), (6, 17), (7, 17), (9, 31), (9, 33), (9, 34), (10, 34), (14, 34), (15, 33),
            (15, 34), (16, 33), (16, 34), (19, 33), (19, 34), (20, 34), (21, 33), (21, 34), (23, 33), (23, 34), (24, 26), (24, 28), (24, 30), (24, 33),
            (24, 34), (25, 26), (25, 28), (25, 32), (26, 32), (27, 30), (27, 34), (28, 34), (29, 32), (29, 34), (30, 33), (30, 34), (31, 33), (31, 34),
            (32, 33), (32, 34), (33, 34),
        ];
        var fromZero = edges.Select(edge => (edge.One - 1, edge.Other - 1)).ToList();
        var (groups, value) = Modularity.Of(34, fromZero);

        Assert.Equal(78, edges.Length);
        Assert.InRange(value, 0.40, 0.4198);
        Assert.InRange(groups.Distinct().Count(), 3, 5);
        Assert.Equal(Plain(groups, fromZero), value, 12);
    }

    [Fact]
    public void Cliques_in_a_ring_are_the_groups()
    {
        var edges = new List<(int, int)>();
        for (var clique = 0; clique < 6; clique++)
        {
            for (var one = 0; one < 5; one++)
            {
                for (var other = one + 1; other < 5; other++)
                    edges.Add(((5 * clique) + one, (5 * clique) + other));
            }

            edges.Add((5 * clique, ((5 * clique) + 9) % 30));
        }

        var (groups, value) = Modularity.Of(30, edges);

        Assert.All(Enumerable.Range(0, 30), node => Assert.Equal(groups[node / 5 * 5], groups[node]));
        Assert.Equal(6, groups.Distinct().Count());
        Assert.Equal(Plain(groups, edges), value, 12);
    }

    [Fact]
    public void Nobody_and_nothing_have_no_groups()
    {
        Assert.Equal(0, Modularity.Of(0, []).Value);
        Assert.Equal((3, 0.0), (Modularity.Of(3, []).Groups.Distinct().Count(), Modularity.Of(3, []).Value));
    }

    // The definition: edges inside over all, less what degrees let expect.
    private static double Plain(int[] groups, List<(int One, int Other)> edges)
    {
        double Degree(int group) => edges.Sum(edge => (groups[edge.One] == group ? 1 : 0) + (groups[edge.Other] == group ? 1 : 0)) / (2.0 * edges.Count);
        return (edges.Count(edge => groups[edge.One] == groups[edge.Other]) / (double)edges.Count) - groups.Distinct().Sum(group => Degree(group) * Degree(group));
    }
}
