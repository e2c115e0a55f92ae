using System.Data.Common;
using MiniGram.Analytics.Statistics;
using MiniGram.Model.Measures;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Measuring;

/// <summary>Finds communities among those who follow each other, where there are more than the same follows would show that go to the same people by lot.</summary>
internal static class CommunityMeter
{
    private const long MostFollows = 5_000_000; // Some 200 MB, and some ten seconds.
    private const double Margin = 0.05; // Of modularity, above that of the lot.
    private const int LeastUsers = 5;
    private const double LeastShare = 0.001;

    /// <summary>Null where none can be told, or there are too many follows to look.</summary>
    public static CommunityMeasures? Measure(DbConnection connection, CancellationToken cancellationToken)
    {
        if (Convert.ToInt64(connection.Scalar("select count(*) from fit_follows", cancellationToken), System.Globalization.CultureInfo.InvariantCulture) is 0 or > MostFollows)
            return null;
        var follows = connection.Query(MeasureSql.PlacedFollows, row => (One: (int)row.GetInt64(0), Other: (int)row.GetInt64(1)), cancellationToken);
        return Of(follows);
    }

    /// <summary>Of follows between users who are numbered from 0.</summary>
    public static CommunityMeasures? Of(IReadOnlyList<(int One, int Other)> follows)
    {
        var users = follows.Count == 0 ? 0 : follows.Max(follow => Math.Max(follow.One, follow.Other)) + 1;
        var (groups, modularity) = Modularity.Of(users, follows);
        var followees = follows.Select(follow => follow.Other).ToArray();
        var random = Xoshiro256.For("communities");
        for (var i = followees.Length - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (followees[i], followees[other]) = (followees[other], followees[i]);
        }

        if (users == 0 || modularity < Modularity.Of(users, follows.Zip(followees, (follow, followee) => (follow.One, followee))).Value + Margin)
            return null;
        var sizes = groups.CountBy(group => group).Select(group => group.Value).Where(size => size >= Math.Max(LeastUsers, LeastShare * users)).OrderDescending().ToList();
        return sizes.Count < 2 ? null : new([.. sizes.Select(size => size / (double)users)], follows.Count(follow => groups[follow.One] == groups[follow.Other]) / (double)follows.Count);
    }
}
