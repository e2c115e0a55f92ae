using System.Globalization;
using MiniGram.Model;

namespace MiniGram.Benchmarks.Generation;

/// <summary>What one measures of photo networks, computed the plain way from the tables alone.</summary>
internal sealed class PlainMeasures
{
    private readonly long[] _users;
    private readonly long[] _photos;
    private readonly long[] _authors;
    private readonly HashSet<long> _bots;
    private readonly double[] _offsets; // Hours east of Greenwich, of each user.
    private readonly (long User, long Photo, long At)[] _likes;
    private readonly HashSet<long>[] _followees;
    private readonly int[] _followers;

    /// <param name="column">Gives a column of ids or timestamps, by table and name.</param>
    /// <param name="world">Whose rows they are.</param>
    public PlainMeasures(Func<string, string, long[]> column, GeneratedWorld world)
    {
        (_users, _photos, _authors) = (column("users", "created_at"), column("photos", "created_at"), column("photos", "user_id"));
        _bots = [.. world.Truth.Single(table => table.Name == "bots").Rows.Select(row => long.Parse(row[0], CultureInfo.InvariantCulture))];
        _offsets = [.. world.Truth.Single(table => table.Name == "users").Rows.Select(row => double.Parse(row[4], CultureInfo.InvariantCulture))];
        var (users, photos, at) = (column("likes", "user_id"), column("likes", "photo_id"), column("likes", "created_at"));
        _likes = [.. users.Select((user, row) => (user, photos[row], at[row]))];
        _followees = [.. _users.Select(_ => new HashSet<long>())];
        _followers = new int[_users.Length];
        foreach (var (follower, followee) in column("follows", "follower_id").Zip(column("follows", "followee_id")))
        {
            _followees[follower - 1].Add(followee);
            _followers[followee - 1]++;
        }
    }

    public int Follows => _followees.Sum(list => list.Count);

    public int Likes => _likes.Length;

    /// <summary>Users followed by more than a tenth of all.</summary>
    public int Influencers => _followers.Count(count => count > 0.1 * _users.Length);

    /// <summary>Users who liked at least a twentieth of all photos.</summary>
    public IReadOnlyList<long> SuspectedBots => [.. _likes.GroupBy(like => like.User).Where(group => group.Count() >= 0.05 * _photos.Length).Select(group => group.Key)];

    public IReadOnlySet<long> Bots => _bots;

    /// <summary>Exponent of the density of the number of followers above a least number, by maximum likelihood (Clauset, Shalizi and Newman, SIAM Review 51, 2009, equation 3.7).</summary>
    public double TailExponent(int least)
    {
        var tail = _followers.Where(count => count >= least).ToList();
        return 1 + (tail.Count / tail.Sum(count => Math.Log(count / (least - 0.5))));
    }

    public double Reciprocity => _followees.Select((list, user) => list.Count(followee => _followees[followee - 1].Contains(user + 1))).Sum() / (double)Follows;

    /// <summary>Of neighbours in either direction, over users with two or more; every <paramref name="step"/>th user.</summary>
    public double Clustering(int step)
    {
        var neighbours = _followees.Select(list => new HashSet<long>(list)).ToArray();
        for (var user = 0; user < _followees.Length; user++)
        {
            foreach (var followee in _followees[user])
                neighbours[followee - 1].Add(user + 1);
        }

        var values = new List<double>();
        for (var user = 0; user < neighbours.Length; user += step)
        {
            long[] list = [.. neighbours[user]];
            if (list.Length < 2)
                continue;
            var links = 0L;
            for (var i = 0; i < list.Length; i++)
            {
                var other = neighbours[list[i] - 1];
                for (var j = i + 1; j < list.Length; j++)
                    links += other.Contains(list[j]) ? 1 : 0;
            }

            values.Add(2.0 * links / (list.Length * (list.Length - 1.0)));
        }

        return values.Average();
    }

    /// <summary>Seconds from photo to like, of people's likes, below which a share lies.</summary>
    public double LikeDelay(double share)
    {
        var delays = _likes.Where(like => !_bots.Contains(like.User)).Select(like => like.At - _photos[like.Photo - 1]).Order().ToList();
        return delays[(int)(share * delays.Count)];
    }

    private double[] LikesByPhoto
    {
        get
        {
            var counts = new double[_photos.Length];
            foreach (var like in _likes)
                counts[like.Photo - 1] += _bots.Contains(like.User) ? 0 : 1;
            return counts;
        }
    }

    /// <summary>Of people's likes among photos.</summary>
    public double Gini
    {
        get
        {
            var sorted = LikesByPhoto.Order().ToArray();
            return sorted.Select((count, i) => ((2.0 * (i + 1)) - sorted.Length - 1) * count).Sum() / (sorted.Length * sorted.Sum());
        }
    }

    /// <summary>Slope of ln mean likes by people on ln (followers + 1), over bins of a factor of two.</summary>
    public double FollowerSlope
    {
        get
        {
            var likes = LikesByPhoto;
            var points = Enumerable.Range(0, likes.Length)
                .GroupBy(photo => (int)Math.Log2(_followers[_authors[photo] - 1] + 1))
                .Where(bin => bin.Count() >= 30)
                .Select(bin => (X: Math.Log(bin.Average(photo => _followers[_authors[photo] - 1] + 1.0)), Y: Math.Log(bin.Average(photo => likes[photo]) + 1e-9)))
                .ToList();
            var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
            return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => Math.Pow(point.X - x, 2));
        }
    }

    /// <summary>The busiest hour's likes by people over the quietest's, in local time.</summary>
    public double HourRatio
    {
        get
        {
            var hours = new double[24];
            foreach (var like in _likes.Where(like => !_bots.Contains(like.User)))
                hours[(like.At + (long)(_offsets[(int)like.User - 1] * 3600)) / 3600 % 24]++;
            return hours.Max() / hours.Min();
        }
    }
}
