using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Content;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Graphs;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Engagement;

/// <summary>
/// Who likes, or comments on, a photo and when. How many depends on followers, theme, hour, quality and chance. Each comes from a follower or from anyone,
/// as likely as they do such things and care for the theme, among those who are there by then; when it comes is the delay's to say, and each waits for
/// hours at which they are awake.
/// </summary>
internal sealed class ReactionModel
{
    private const int Tries = 24;
    private const int QuickTries = 12;
    private const double NearlyAll = 0.999;
    private readonly Scenario _scenario;
    private readonly ReactionKnobs _knobs;
    private readonly Population _population;
    private readonly Album _album;
    private readonly FollowGraph _graph;
    private readonly Aspect _aspect;
    private readonly bool _isDistinct;
    private readonly bool _isLegacy;
    private readonly float[][] _weights; // Of each user, by theme.
    private readonly FirstOfTable[] _anyone;
    private readonly Arrivals _arrivals;
    private readonly Attendance _attendance;
    private readonly float[] _expected;
    private readonly int _themes;
    private readonly long _until;
    private readonly DelayTable _delays;
    private readonly long _longest; // Nearly all delays are shorter.

    /// <param name="scenario">The wishes.</param>
    /// <param name="knobs">Of likes or comments.</param>
    /// <param name="weights">How much each user likes or comments.</param>
    /// <param name="world">What there is already.</param>
    /// <param name="appeal">Of the photos.</param>
    /// <param name="aspect">Likes or comments.</param>
    /// <param name="isDistinct">Whether nobody reacts twice.</param>
    /// <param name="parallel">How many threads.</param>
    public ReactionModel(Scenario scenario, ReactionKnobs knobs, double[] weights, SocialWorld world, PhotoAppeal appeal, Aspect aspect, bool isDistinct, ParallelOptions parallel)
    {
        (_scenario, _knobs, _population, _album, _graph) = (scenario, knobs, world.Population, world.Album, world.Graph);
        (_aspect, _isDistinct, _isLegacy) = (aspect, isDistinct, scenario.Causality == Causality.Legacy);
        (_themes, _until) = (world.Themes.Count, Moments.Of(scenario.Until));
        _delays = new DelayTable(knobs.Decay);
        _longest = (long)Math.Min(1e12, knobs.Decay.QuantileOf(NearlyAll));
        _arrivals = new Arrivals(_population.Created, Moments.Of(scenario.From), _until);
        _attendance = new Attendance(_population, world.Rhythms, knobs.Rhythm);
        (_weights, _anyone) = (new float[_themes][], new FirstOfTable[_themes]);
        Parallel.For(0, _themes, parallel, theme =>
        {
            _weights[theme] = new float[_population.Count];
            for (var user = 0; user < _population.Count; user++)
                _weights[theme][user] = (float)(weights[user] * (1 + (scenario.Content.Affinity * _population.Interests[((long)user * _themes) + theme])));
            _anyone[theme] = new FirstOfTable(_weights[theme]);
        });
        _expected = Expected(appeal, parallel);
    }

    /// <summary>How many a photo is expected to get.</summary>
    public double Expected(int photo) => _expected[photo];

    /// <summary>Adds a photo's reactions, in no order, and says how many of them come from followers.</summary>
    /// <param name="photo">Its place.</param>
    /// <param name="desk">Has who reacted already, who are passed over where nobody reacts twice; gets who reacts and when.</param>
    public int Draw(int photo, ReactionDesk desk)
    {
        var random = RandomStream.Of(_scenario.Seed, _aspect, _album.Entity[photo]);
        var mean = _expected[photo] * (_knobs.Dispersion < 1e6 ? Draws.Gamma(_knobs.Dispersion, ref random) / _knobs.Dispersion : 1);
        var wanted = Draws.Poisson(mean, ref random);
        var fromFollowers = 0L;
        for (var i = 0L; i < wanted; i++)
            fromFollowers += random.Happens(_knobs.FromFollowers) ? 1 : 0;
        if (wanted == 0)
            return 0;
        var (author, theme, posted) = (_album.Author[photo], _album.Theme[photo], _album.Created[photo]);
        var followers = fromFollowers > 0 ? InTime(author, posted) : [];
        var audience = new Audience(followers, _weights[theme], desk.Sums(Audience.Room(followers.Length)));
        var delay = new Delay(_delays, posted, _until);
        var byFollowers = 0;
        for (var i = 0L; i < wanted; i++)
        {
            if (i < fromFollowers && FromFollowers(audience, delay, desk, ref random))
                byFollowers++;
            else
                FromAnyone(delay, theme, author, desk, ref random);
        }

        return byFollowers;
    }

    // Followers stand in the order of registration. Who comes later than nearly all delays after the photo is left out, since looking for one who is there
    // already among them would take too long.
    private ReadOnlySpan<int> InTime(int author, long posted)
    {
        var followers = _graph.Followers(author);
        var place = followers.BinarySearch(_arrivals.By(_isLegacy ? _until - 1 : Math.Min(posted + _longest, _until - 1)));
        return followers[..(place < 0 ? ~place : place)];
    }

    // False when nobody is found, as of an author whom few follow and all of those have reacted.
    private bool FromFollowers(in Audience audience, in Delay delay, ReactionDesk desk, ref RandomStream random)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var place = audience.Draw(ref random);
            if (place < 0)
                return false;
            var user = audience[place];
            var isOut = (_isDistinct && desk.Seen.Contains(user)) || (!_isLegacy && _attendance.Of(user).Left <= delay.Posted);
            var moment = isOut ? null : When(delay, user, delay.Draw(ref random), ref random);
            if (isOut || (_isDistinct && moment is not null))
                audience.Remove(place);
            if (moment is not { } when)
                continue;
            React(user, when, desk);
            return true;
        }

        return false;
    }

    private void FromAnyone(in Delay delay, int theme, int author, ReactionDesk desk, ref RandomStream random)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var moment = delay.Draw(ref random);
            var user = _anyone[theme].Draw(_arrivals.By(_isLegacy ? _until - 1 : moment), ref random);
            if (user < 0)
                return;
            if (user == author || (_isDistinct && desk.Seen.Contains(user)) || When(delay, user, moment, ref random) is not { } when)
                continue;
            React(user, when, desk);
            return;
        }
    }

    private void React(int user, long moment, ReactionDesk desk)
    {
        if (_isDistinct)
            desk.Seen.Add(user);
        desk.Reactions.Add(moment, user);
    }

    // Null when the user has left by then, or is asleep whenever they would.
    private long? When(in Delay delay, int user, long moment, ref RandomStream random)
    {
        ref readonly var hours = ref _attendance.Of(user);
        if (_isLegacy)
        {
            var start = Math.Min(delay.Posted, hours.Created);
            return start + random.Below(_until - start);
        }

        if (!_attendance.HasRhythm)
            return moment >= hours.Created && moment < hours.Left ? moment : null;
        if (moment < hours.Created || moment >= hours.Left)
            return null;
        for (var attempt = 0; attempt < QuickTries; attempt++)
        {
            if (moment >= hours.Created && moment < hours.Left && random.Happens(_attendance.At(hours, moment)))
                return moment;
            moment = delay.Draw(ref random);
        }

        return null;
    }

    private float[] Expected(PhotoAppeal appeal, ParallelOptions parallel)
    {
        var expected = new float[_album.Count];
        Parallel.For(0, _album.Count, parallel, photo =>
            expected[photo] = (float)(appeal.Of(photo, _knobs.FollowerExponent) * (_isLegacy ? 1 : _delays.ShareBelow(_until - _album.Created[photo]))));
        var sum = 0.0;
        foreach (var value in expected)
            sum += value;
        var scale = sum > 0 ? _knobs.PerPhoto * _album.Count / sum : 0;
        return Array.ConvertAll(expected, value => (float)(value * scale));
    }

    // From the photo to the end of the world, and the share of delays that are as short.
    private readonly struct Delay(DelayTable delays, long posted, long until)
    {
        private readonly double _share = delays.ShareBelow(until - posted);

        public long Posted => posted;

        public long Draw(ref RandomStream random) => posted + Math.Min((long)delays.SampleBelow(until - posted, _share, ref random), until - posted - 1);
    }
}
