using System.Numerics;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Content;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Published;

/// <summary>
/// The world of the published report by its published process: uniform draws, then bots that draw many photos on top, then influencers with followers of
/// whom a part likes and a part comments on every photo. Duplicates happen as they did. Users and photos stand in the order of time.
/// </summary>
internal sealed class PublishedWorld
{
    private readonly Scenario _scenario;
    private readonly PublishedKnobs _knobs;
    private readonly long _from;
    private readonly long _until;

    private PublishedWorld(Scenario scenario)
    {
        (_scenario, _knobs) = (scenario, scenario.Published);
        (_from, _until) = (Moments.Of(scenario.From), Moments.Of(scenario.Until));
        (UserCreated, PhotoCreated, Author) = (new long[scenario.Users.Count], new long[scenario.Photos.Count], new int[scenario.Photos.Count]);
    }

    public long[] UserCreated { get; }

    public long[] PhotoCreated { get; }

    /// <summary>Of each photo, a place among the users.</summary>
    public int[] Author { get; }

    public List<(string Name, long Created)> Tags { get; } = [];

    public List<(int Photo, int Tag)> PhotoTags { get; } = [];

    public List<(long Created, int Follower, int Followee)> Follows { get; } = [];

    public List<(long Created, int User, int Photo)> Likes { get; } = [];

    public List<(long Created, int User, int Photo)> Comments { get; } = [];

    public IReadOnlyList<int> Bots { get; private set; } = [];

    public IReadOnlyList<int> Influencers { get; private set; } = [];

    /// <summary>One draw of the process.</summary>
    public static PublishedWorld Draw(Scenario scenario)
    {
        var world = new PublishedWorld(scenario);
        world.DrawUsersAndPhotos();
        world.DrawTags();
        world.DrawLikes();
        world.DrawComments();
        world.DrawFollows();
        world.AddBots();
        world.AddInfluencers();
        world.SortByTime(world.Likes);
        world.SortByTime(world.Comments);
        world.SortByTime(world.Follows);
        return world;
    }

    // As plain numbers, where a moment and two places fit into one: comparing those is many times as fast.
    private void SortByTime(List<(long Created, int, int)> rows)
    {
        var bits = BitOperations.Log2((uint)Math.Max(1, Math.Max(UserCreated.Length, PhotoCreated.Length) - 1)) + 1;
        if (BitOperations.Log2((ulong)(_until - _from)) + 1 + (2 * bits) > 64)
        {
            rows.Sort();
            return;
        }

        var keys = new ulong[rows.Count];
        for (var row = 0; row < keys.Length; row++)
            keys[row] = ((ulong)(rows[row].Created - _from) << (2 * bits)) | ((ulong)rows[row].Item2 << bits) | (uint)rows[row].Item3;
        Array.Sort(keys);
        var place = (1UL << bits) - 1;
        for (var row = 0; row < keys.Length; row++)
            rows[row] = (_from + (long)(keys[row] >> (2 * bits)), (int)((keys[row] >> bits) & place), (int)(keys[row] & place));
    }

    private RandomStream Stream(Aspect aspect, long entity) => RandomStream.Of(_scenario.Seed, aspect, entity);

    private void DrawUsersAndPhotos()
    {
        for (var user = 0; user < UserCreated.Length; user++)
        {
            var random = Stream(Aspect.Registration, user);
            UserCreated[user] = _from + random.Below(_until - _from);
        }

        Array.Sort(UserCreated);
        for (var photo = 0; photo < Author.Length; photo++)
        {
            var random = Stream(Aspect.Posting, photo);
            Author[photo] = random.Below(UserCreated.Length);
            PhotoCreated[photo] = UserCreated[Author[photo]] + random.Below(_until - UserCreated[Author[photo]]);
        }

        Array.Sort(PhotoCreated, Author);
    }

    private void DrawTags()
    {
        var until = Math.Min(_until, Moments.Of(_knobs.TagsUntil));
        foreach (var (tag, _) in TagCatalog.Published)
        {
            var random = Stream(Aspect.Tags, Tags.Count);
            Tags.Add((tag, _from + random.Below(Math.Max(1, until - _from))));
        }

        for (var draw = 0; draw < _knobs.PhotoTags && PhotoCreated.Length > 0; draw++)
        {
            var random = Stream(Aspect.PublishedTags, draw);
            var (photo, tag) = (random.Below(PhotoCreated.Length), random.Below(Tags.Count));
            if (PhotoCreated[photo] >= Tags[tag].Created)
                PhotoTags.Add((photo, tag));
        }

        PhotoTags.Sort();
    }

    private void DrawLikes()
    {
        for (var draw = 0; draw < _knobs.Likes && PhotoCreated.Length > 0; draw++)
        {
            var random = Stream(Aspect.PublishedLikes, draw);
            Like(random.Below(UserCreated.Length), random.Below(PhotoCreated.Length), ref random);
        }
    }

    private void DrawComments()
    {
        var commented = new SortedSet<int>();
        for (var draw = 0; draw < _knobs.CommentedPhotos && PhotoCreated.Length > 0; draw++)
        {
            var random = Stream(Aspect.PublishedComments, draw);
            commented.Add(random.Below(PhotoCreated.Length));
        }

        foreach (var photo in commented)
        {
            var random = Stream(Aspect.Commenting, photo);
            var count = (long)Math.Round(Math.Abs(_knobs.CommentsPerPhoto.Sample(ref random)), MidpointRounding.AwayFromZero);
            for (var i = 0L; i < count; i++)
                Comment(random.Below(UserCreated.Length), photo, ref random);
        }
    }

    private void DrawFollows()
    {
        for (var draw = 0; draw < _knobs.Follows && UserCreated.Length > 1; draw++)
        {
            var random = Stream(Aspect.PublishedFollows, draw);
            var (follower, followee) = (random.Below(UserCreated.Length), random.Below(UserCreated.Length - 1));
            Follow(follower, followee >= follower ? followee + 1 : followee, ref random);
        }
    }

    private void AddBots()
    {
        var lot = Stream(Aspect.BotRoles, 0);
        Bots = [.. Sampling.Distinct(_knobs.Bots, UserCreated.Length, ref lot)];
        foreach (var bot in Bots)
        {
            var random = Stream(Aspect.PublishedBots, bot);
            var count = _knobs.LikesPerBot.SampleWhole(ref random);
            for (var i = 0L; i < count && PhotoCreated.Length > 0; i++)
                Like(bot, random.Below(PhotoCreated.Length), ref random);
        }
    }

    private void AddInfluencers()
    {
        var lot = Stream(Aspect.PublishedInfluencers, 0);
        int[] people = [.. Enumerable.Range(0, UserCreated.Length).Except(Bots).Order()];
        Influencers = [.. Sampling.Distinct(_knobs.Influencers, people.Length, ref lot).Select(place => people[place])];
        var set = Influencers.ToHashSet();
        Follows.RemoveAll(follow => set.Contains(follow.Followee));

        var followers = new Dictionary<int, int[]>();
        foreach (var influencer in Influencers)
        {
            var random = Stream(Aspect.InfluencerFollowers, influencer);
            var count = (int)Math.Min(_knobs.InfluencerFollowers.SampleWhole(ref random), UserCreated.Length - 1);
            followers[influencer] = [.. Sampling.Distinct(count, UserCreated.Length - 1, ref random).Select(place => place >= influencer ? place + 1 : place)];
            foreach (var follower in followers[influencer])
                Follow(follower, influencer, ref random);
        }

        var photosOf = Enumerable.Range(0, Author.Length).ToLookup(photo => Author[photo]);
        var liked = Likes.Where(like => set.Contains(Author[like.Photo])).Select(like => (like.User, like.Photo)).ToHashSet();
        foreach (var influencer in Engaged(1))
        {
            var random = Stream(Aspect.Liking, influencer);
            foreach (var fan in Part(followers[influencer], _knobs.LikingFollowers.Sample(ref random), ref random))
            {
                foreach (var photo in photosOf[influencer])
                {
                    if (liked.Add((fan, photo)))
                        Like(fan, photo, ref random);
                }
            }
        }

        foreach (var influencer in Engaged(2))
        {
            var random = Stream(Aspect.Wording, influencer);
            foreach (var fan in Part(followers[influencer], _knobs.CommentingFollowers.Sample(ref random), ref random))
            {
                foreach (var photo in photosOf[influencer])
                    Comment(fan, photo, ref random);
            }
        }
    }

    private int[] Engaged(int draw)
    {
        var random = Stream(Aspect.PublishedInfluencers, draw);
        return Part([.. Influencers], _knobs.EngagedInfluencers.Sample(ref random), ref random);
    }

    private static int[] Part(int[] of, double share, ref RandomStream random) =>
        [.. Sampling.Distinct((int)Math.Round(share * of.Length, MidpointRounding.AwayFromZero), of.Length, ref random).Select(place => of[place])];

    private void Like(int user, int photo, ref RandomStream random) => Likes.Add((Date(UserCreated[user], PhotoCreated[photo], ref random), user, photo));

    private void Comment(int user, int photo, ref RandomStream random) => Comments.Add((Date(UserCreated[user], PhotoCreated[photo], ref random), user, photo));

    private void Follow(int follower, int followee, ref RandomStream random) => Follows.Add((Date(UserCreated[follower], UserCreated[followee], ref random), follower, followee));

    private long Date(long one, long other, ref RandomStream random)
    {
        var start = _scenario.Causality == Causality.Legacy ? Math.Min(one, other) : Math.Max(one, other);
        return start + random.Below(_until - start);
    }
}
