using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Content;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Graphs;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Engagement;

/// <summary>
/// Who likes, or comments on, a photo and when. How many depends on followers, theme, hour, quality and chance; each comes from a follower or from
/// anyone who cares for the theme, when both are there and the one who reacts is awake.
/// </summary>
internal sealed class ReactionModel
{
    private const int Tries = 40;
    private readonly Scenario _scenario;
    private readonly ReactionKnobs _knobs;
    private readonly Population _population;
    private readonly Album _album;
    private readonly FollowGraph _graph;
    private readonly Rhythms _rhythms;
    private readonly Aspect _aspect;
    private readonly bool _isDistinct;
    private readonly float[] _before; // Sum of the weights of a user's followers up to each.
    private readonly AliasTable[] _ofTheme;
    private readonly float[] _expected;
    private readonly int _themes;
    private readonly long _until;
    private readonly DelayTable _delays;

    /// <param name="scenario">The wishes.</param>
    /// <param name="knobs">Of likes or comments.</param>
    /// <param name="weights">How much each user likes or comments.</param>
    /// <param name="world">What there is already.</param>
    /// <param name="aspect">Likes or comments.</param>
    /// <param name="isDistinct">Whether nobody reacts twice.</param>
    /// <param name="parallel">How many threads.</param>
    public ReactionModel(Scenario scenario, ReactionKnobs knobs, double[] weights, SocialWorld world, Aspect aspect, bool isDistinct, ParallelOptions parallel)
    {
        (_scenario, _knobs, _population, _album, _graph, _rhythms) = (scenario, knobs, world.Population, world.Album, world.Graph, world.Rhythms);
        (_aspect, _isDistinct, _themes, _until) = (aspect, isDistinct, world.Themes.Count, Moments.Of(scenario.Until));
        _delays = new DelayTable(knobs.Decay);
        _before = new float[_graph.Count];
        Parallel.For(0, _population.Count, parallel, user =>
        {
            var (place, sum) = (_graph.FollowersStart(user), 0.0);
            foreach (var follower in _graph.Followers(user))
                _before[place++] = (float)(sum += weights[follower]);
        });
        _ofTheme = new AliasTable[_themes];
        Parallel.For(0, _themes, parallel, theme =>
            _ofTheme[theme] = new AliasTable([.. Enumerable.Range(0, _population.Count).Select(user => weights[user] * Affinity(user, theme))]));
        _expected = Expected(world, parallel);
    }

    /// <summary>Adds a photo's reactions to the list, in the order of time.</summary>
    /// <param name="photo">Its place.</param>
    /// <param name="seen">Who has reacted already; those are passed over where nobody reacts twice, and new ones are added.</param>
    /// <param name="into">Gets who and when.</param>
    public void Draw(int photo, SeenUsers seen, List<(long Moment, int User)> into)
    {
        var random = RandomStream.Of(_scenario.Seed, _aspect, _album.Entity[photo]);
        var first = into.Count;
        var author = _album.Author[photo];
        var mean = _expected[photo] * (_knobs.Dispersion < 1e6 ? Draws.Gamma(_knobs.Dispersion, ref random) / _knobs.Dispersion : 1);
        var wanted = Draws.Poisson(mean, ref random);
        for (var i = 0L; i < wanted; i++)
        {
            for (var attempt = 0; attempt < Tries; attempt++)
            {
                var user = random.Happens(_knobs.FromFollowers) ? Follower(author, _album.Theme[photo], ref random) : Anyone(_album.Theme[photo], ref random);
                if (user < 0 || user == author || (_isDistinct && seen.Contains(user)) || When(photo, user, ref random) is not { } moment)
                    continue;
                if (_isDistinct)
                    seen.Add(user);
                into.Add((moment, user));
                break;
            }
        }

        into.Sort(first, into.Count - first, null);
    }

    // Null when the user is not there then, or asleep.
    private long? When(int photo, int user, ref RandomStream random)
    {
        var posted = _album.Created[photo];
        if (_scenario.Causality == Causality.Legacy)
        {
            var start = Math.Min(posted, _population.Created[user]);
            return start + random.Below(_until - start);
        }

        var room = _until - posted;
        var delay = (long)_delays.SampleBelow(room, ref random);
        var moment = posted + Math.Min(delay, room - 1);
        if (moment < _population.Created[user] || moment >= _population.Left[user])
            return null;
        var rhythm = _rhythms.OfArchetype(_population.Archetype[user]);
        return !_knobs.Rhythm || rhythm.IsEven || random.Happens(rhythm.At(moment, _population.Offset[user])) ? moment : null;
    }

    // Of all users: who follows somebody by the end of the world need not be there yet.
    private double ShareThere(long[] departures, long moment) =>
        (Moments.CountUpTo(_population.Created, moment) - Moments.CountUpTo(departures, moment)) / (double)_population.Count;

    private int Anyone(int theme, ref RandomStream random) => _ofTheme[theme].Total > 0 ? _ofTheme[theme].Draw(ref random) : -1;

    // By weight, then by how much the follower cares for the theme.
    private int Follower(int author, int theme, ref RandomStream random)
    {
        var followers = _graph.Followers(author);
        if (followers.Length == 0)
            return -1;
        var before = _before.AsSpan((int)_graph.FollowersStart(author), followers.Length);
        if (before[^1] <= 0)
            return -1;
        var place = before.BinarySearch((float)(random.Share() * before[^1]));
        var user = followers[Math.Min(place < 0 ? ~place : place + 1, followers.Length - 1)];
        return random.Happens(Affinity(user, theme) / (1 + _scenario.Content.Affinity)) ? user : -1;
    }

    private double Affinity(int user, int theme) => 1 + (_scenario.Content.Affinity * _population.Interests[((long)user * _themes) + theme]);

    private float[] Expected(SocialWorld world, ParallelOptions parallel)
    {
        var expected = new float[_album.Count];
        var departures = _population.Left.Order().ToArray();
        var hours = _scenario.Engagement.HourOfPosting;
        Parallel.For(0, _album.Count, parallel, photo =>
        {
            var author = _album.Author[photo];
            var quality = RandomStream.Of(_scenario.Seed, Aspect.Quality, _album.Entity[photo]);
            var localHour = Moments.HourOfWeek(_album.Created[photo], _population.Offset[author]) % 24;
            expected[photo] = (float)(PortableMath.Pow((_graph.Followers(author).Length * ShareThere(departures, _album.Created[photo])) + 1, _knobs.FollowerExponent)
                * world.Themes[_album.Theme[photo]].Lift * hours[localHour] * _scenario.Photos.Quality.Sample(ref quality)
                * (_scenario.Causality == Causality.Legacy ? 1 : _delays.ShareBelow(_until - _album.Created[photo])));
        });
        var sum = 0.0;
        foreach (var value in expected)
            sum += value;
        var scale = sum > 0 ? _knobs.PerPhoto * _album.Count / sum : 0;
        return Array.ConvertAll(expected, value => (float)(value * scale));
    }
}
