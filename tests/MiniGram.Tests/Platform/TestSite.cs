using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Creators;
using MiniGram.Platform.Database;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Finding;
using MiniGram.Platform.Leaving;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform;

/// <summary>Every service over one empty database.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private int _media;

    private TestSite(TestDatabase database, TestClock clock)
    {
        _database = database;
        Clock = clock;
        Members = new(Database, clock, new Passwords(iterations: 1));
        Sessions = new(Database, clock);
        People = new(Database, clock);
        Photos = new(Database, clock);
        Likes = new(Database, clock);
        Comments = new(Database, clock);
        Notices = new(Database);
        Feed = new(Database);
        Codes = new(Database, clock);
        Passkeys = new(Database, clock);
        Tokens = new(Database, clock);
        Reports = new(Database, clock);
        Moderation = new(Database, clock);
        Appeals = new(Database, clock, Moderation);
        Roles = new(Database, clock);
        Leaving = new(Database, Members, clock);
        Search = new(Database);
        Tags = new(Database, clock);
        Explore = new(Database, clock);
        Creators = new(Database, clock);
    }

    public static string Password => "correct horse battery staple";

    public TestClock Clock { get; }

    public PlatformDatabase Database => _database.Database;

    public MemberService Members { get; }

    public SessionService Sessions { get; }

    public PeopleService People { get; }

    public PhotoService Photos { get; }

    public LikeService Likes { get; }

    public CommentService Comments { get; }

    public NoticeService Notices { get; }

    public FeedService Feed { get; }

    public CodeService Codes { get; }

    public PasskeyService Passkeys { get; }

    public TokenService Tokens { get; }

    public ReportService Reports { get; }

    public ModerationService Moderation { get; }

    public AppealService Appeals { get; }

    public RoleService Roles { get; }

    public LeaveService Leaving { get; }

    public SearchService Search { get; }

    public TagService Tags { get; }

    public ExploreService Explore { get; }

    public CreatorService Creators { get; }

    public static async Task<TestSite> CreateAsync()
    {
        var clock = new TestClock();
        return new TestSite(await TestDatabase.CreateAsync(clock), clock);
    }

    /// <summary>A new member.</summary>
    public async Task<Viewer> JoinAsync(string name, Role role = Role.Member)
    {
        var made = await Members.CreateAsync(new SignUp(name, "", Password), role);
        Assert.True(made.Done, string.Join(' ', made.Problems));
        return Viewer.Of(made.Value);
    }

    /// <summary>A new photo.</summary>
    public async Task<PhotoId> PostAsync(Viewer author, string caption = "", Audience audience = Audience.Public)
    {
        var made = await Photos.PostAsync(author.Id!.Value, new NewPost($"media{Interlocked.Increment(ref _media)}", 1080, 720, caption, "", audience));
        Assert.True(made.Done, string.Join(' ', made.Problems));
        return made.Value;
    }

    public async Task<Account> AccountAsync(Viewer viewer) => (await Members.FindAsync(viewer.Id!.Value))!;

    public async Task SetPrivateAsync(Viewer viewer, bool closed) => Assert.True((await Members.ChangeProfileAsync(viewer.Id!.Value, new ProfileEdit("", "", closed))).Done);

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
