using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Content;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Engagement;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Bots;

/// <summary>What the bots do to photos; never to their own, which hijacked accounts may have, since people don't either.</summary>
internal sealed class BotActs
{
    private const int Tries = 50;
    private readonly Scenario _scenario;
    private readonly Population _population;
    private readonly Album _album;
    private readonly PhotoAppeal _appeal;
    private readonly long _until;

    private BotActs(Scenario scenario, Population population, Album album, PhotoAppeal appeal)
    {
        (_scenario, _population, _album, _appeal, _until) = (scenario, population, album, appeal, Moments.Of(scenario.Until));
    }

    /// <summary>Likes, by photo, user and moment; not sorted.</summary>
    public List<(int Photo, int User, long Moment)> Likes { get; } = [];

    /// <summary>Comments, likewise.</summary>
    public List<(int Photo, int User, long Moment)> Comments { get; } = [];

    /// <summary>What was seen of each kind.</summary>
    public IReadOnlyDictionary<UserRole, ActSample> Samples { get; } = Enum.GetValues<UserRole>().ToDictionary(role => role, _ => new ActSample());

    /// <summary>In proportion to the likes that each photo can expect of people.</summary>
    public double[] Popularity => [.. Enumerable.Range(0, _album.Count).Select(photo => _appeal.Of(photo, _scenario.Engagement.Likes.FollowerExponent))];

    /// <summary>Every bot with what it is for.</summary>
    public List<BotTruth> Truth { get; } = [];

    /// <summary>All kinds, each from streams of its own.</summary>
    public static BotActs Draw(Scenario scenario, Population population, BotGroups groups, Album album, PhotoAppeal appeal)
    {
        var acts = new BotActs(scenario, population, album, appeal);
        if (album.Count > 0)
        {
            foreach (var bot in groups.BulkLikers.SelectMany(group => group))
                acts.LikeInBulk(bot);
            for (var ring = 0; ring < groups.Rings.Count; ring++)
                acts.LikeInStep(ring, groups.Rings[ring]);
            for (var farm = 0; farm < groups.Farms.Count; farm++)
                acts.SellLikes(farm, groups.Farms[farm]);
            for (var pod = 0; pod < groups.Pods.Count; pod++)
                acts.CommentOnEachOther(pod, groups.Pods[pod]);
            acts.Hide();
        }

        acts.Truth.AddRange(groups.Churners.SelectMany(group => group).Select(bot => new BotTruth(bot, "churner", 0, [])));
        return acts;
    }

    // A day's work lies within one session, whose hour is the bot's own. When comes first and then which of the photos that there are by then: the other
    // way round every bot would be busiest at the end of the world.
    private void LikeInBulk(int bot)
    {
        var knobs = _scenario.Bots.BulkLikers;
        var random = RandomStream.Of(_scenario.Seed, Aspect.BotActs, _population.Entity[bot]);
        Truth.Add(new(bot, "bulk-liker", 0, []));
        var (start, end) = (_population.Created[bot], Math.Min(_population.Left[bot], _until));
        var most = Moments.CountUpTo(_album.Created, end - 1);
        var wanted = Math.Min(most, (int)Math.Round(knobs.PhotoShare.Sample(ref random) * _album.Count, MidpointRounding.AwayFromZero));
        var hour = random.Below(Moments.Day);
        var (chosen, sample) = (new HashSet<int>(wanted), Samples[UserRole.BulkLiker]);
        for (var attempt = 0L; chosen.Count < wanted && attempt < (long)wanted * Tries; attempt++)
        {
            var day = (start / Moments.Day) + random.Below((end / Moments.Day) - (start / Moments.Day) + 1);
            var within = random.Below((long)knobs.Session);
            var moment = (day * Moments.Day) + ((hour + within) % Moments.Day);
            if (moment < start || moment >= end)
                continue;
            var photos = Posted.By(moment);
            if (photos == 0 || !random.Happens(photos / (double)most))
                continue;
            var photo = random.Below(photos);
            if (_album.Author[photo] == bot || !chosen.Add(photo))
                continue;
            sample.AddTime(within, long.MaxValue);
            Like(photo, bot, moment, ref random);
        }
    }

    private void LikeInStep(int ring, int[] members)
    {
        var knobs = _scenario.Bots.Rings;
        var random = RandomStream.Of(_scenario.Seed, Aspect.RingActs, ring);
        Truth.AddRange(members.Select(bot => new BotTruth(bot, "ring", ring + 1, [])));
        if (members.Length == 0)
            return;
        var (start, end) = (members.Max(bot => _population.Created[bot]), members.Min(bot => _population.Left[bot]));
        var targets = Sampling.Distinct((int)Math.Min(knobs.Targets.SampleWhole(ref random), _album.Count), _album.Count, ref random);
        Samples[UserRole.RingMember].AddNumber(targets.Length);
        foreach (var photo in targets)
        {
            var earliest = Math.Max(start, _album.Created[photo]);
            var room = end - (long)knobs.Window - earliest;
            if (room <= 0)
                continue;
            var strike = earliest + random.Below(Math.Min(room, Moments.Week));
            foreach (var bot in members.Where(member => member != _album.Author[photo]))
            {
                var happens = random.Happens(knobs.Share);
                Samples[UserRole.RingMember].AddChance(happens);
                if (!happens)
                    continue;
                var within = random.Below((long)knobs.Window);
                Samples[UserRole.RingMember].AddTime(within, long.MaxValue);
                Like(photo, bot, strike + within, ref random);
            }
        }
    }

    private void SellLikes(int farm, int[] accounts)
    {
        var knobs = _scenario.Bots.Farms;
        var random = RandomStream.Of(_scenario.Seed, Aspect.FarmActs, farm);
        var wanted = (int)Math.Min(knobs.Customers.SampleWhole(ref random), Authors.Length);
        int[] customers = [.. Sampling.Distinct(wanted, Authors.Length, ref random).Select(place => Authors[place]).Order()];
        Truth.AddRange(accounts.Select(bot => new BotTruth(bot, "farm", farm + 1, customers)));
        foreach (var photo in customers.SelectMany(customer => _album.ByAuthor[customer]))
        {
            var there = accounts.Where(bot => _population.Created[bot] <= _album.Created[photo] && _population.Left[bot] > _album.Created[photo]).ToArray();
            var count = (int)Math.Clamp(knobs.LikesPerPhoto.SampleWhole(ref random), 0, there.Length);
            if (there.Length == accounts.Length)
                Samples[UserRole.FarmAccount].AddNumber(count);
            foreach (var place in Sampling.Distinct(count, there.Length, ref random))
            {
                var delay = knobs.Delivery == FarmDelivery.Burst ? random.Below(Moments.Hour) : random.Below(5 * Moments.Day);
                if (_album.Created[photo] + delay >= _population.Left[there[place]])
                    continue;
                Samples[UserRole.FarmAccount].AddTime(delay, long.MaxValue);
                Like(photo, there[place], _album.Created[photo] + delay, ref random);
            }
        }
    }

    private void CommentOnEachOther(int pod, int[] members)
    {
        var knobs = _scenario.Bots.Pods;
        var random = RandomStream.Of(_scenario.Seed, Aspect.PodActs, pod);
        Truth.AddRange(members.Select(bot => new BotTruth(bot, "pod", pod + 1, [])));
        foreach (var photo in members.SelectMany(member => _album.ByAuthor[member]))
        {
            foreach (var bot in members.Where(member => member != _album.Author[photo]))
            {
                var within = random.Below((long)knobs.Window);
                var moment = _album.Created[photo] + within;
                var happens = random.Happens(knobs.Share);
                if (moment < _population.Created[bot] || moment >= _population.Left[bot])
                    continue;
                Samples[UserRole.PodMember].AddChance(happens);
                if (!happens)
                    continue;
                Samples[UserRole.PodMember].AddTime(within, long.MaxValue);
                Comments.Add((photo, bot, Jittered(moment, bot, ref random)));
            }
        }
    }

    // Likes by lot or of what is liked, in number in proportion to the likes of the plan.
    private void Hide()
    {
        UserRole[] hiding = [.. Enum.GetValues<UserRole>().Where(role => _scenario.Bots.CamouflageOf(role).Kind is CamouflageKind.Random or CamouflageKind.Popularity)];
        if (hiding.Length == 0)
            return;
        foreach (var bot in Likes.CountBy(like => like.User).Where(entry => hiding.Contains(_population.Role[entry.Key])).OrderBy(entry => entry.Key).ToList())
        {
            var (knobs, sample) = (_scenario.Bots.CamouflageOf(_population.Role[bot.Key]), Samples[_population.Role[bot.Key]]);
            sample.AddPlanned(bot.Value);
            var random = RandomStream.Of(_scenario.Seed, Aspect.Camouflage, _population.Entity[bot.Key]);
            var wanted = (int)Math.Round(bot.Value * knobs.Likes, MidpointRounding.AwayFromZero);
            for (var like = 0; like < wanted; like++)
            {
                var photo = knobs.Kind == CamouflageKind.Random ? random.Below(_album.Count) : Popular.Draw(ref random);
                if (Earliest(photo, bot.Key) is not { } earliest)
                    continue;
                sample.AddHidden(photo);
                Likes.Add((photo, bot.Key, earliest + random.Below(Math.Min(_population.Left[bot.Key] - earliest, Moments.Week))));
            }
        }
    }

    private Arrivals Posted => field ??= new Arrivals(_album.Created, Moments.Of(_scenario.From), _until);

    // People who post.
    private int[] Authors => field ??= _album.AuthorsAmong(_population);

    // By the likes that people are expected to give.
    private AliasTable Popular => field ??= new AliasTable(Popularity);

    // Null when the bot has left before.
    private long? Earliest(int photo, int bot)
    {
        var earliest = Math.Max(_album.Created[photo], _population.Created[bot]);
        return earliest < _population.Left[bot] ? earliest : null;
    }

    private void Like(int photo, int bot, long moment, ref RandomStream random) => Likes.Add((photo, bot, Jittered(moment, bot, ref random)));

    private long Jittered(long moment, int bot, ref RandomStream random)
    {
        var (role, end) = (_population.Role[bot], _population.Left[bot]);
        var jitter = _scenario.Bots.JitterOf(role);
        var strayed = jitter is { Kind: DistributionKind.Constant, A: 0 } ? moment : Math.Min(end - 1, moment + (long)jitter.SampleBelow(end - 1 - moment, ref random));
        Samples[role].AddStray(strayed - moment, end - 1 - moment);
        return strayed;
    }
}
