using MiniGram.Platform.Accounts;
using MiniGram.Platform.Creators;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.Notices;
using MiniGram.Platform.Photos;
using MiniGram.Web.Api.Resources;

namespace MiniGram.Web.Api.Description;

/// <summary>One of each thing that the API speaks of, as it might be.</summary>
internal static class ApiSamples
{
    private static readonly DateTimeOffset s_at = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);
    private static readonly PersonResource s_noor = new(7, "noor", "Noor Haddad", "/media/rosettes/7", Private: false, Following: true, Requested: false);
    private static readonly PhotoResource s_photo = new(
        42, "/photos/42", s_noor, s_at, null, Audience.Public, "Surf from the cliff #ocean", "White surf on dark rocks, seen from above", ["ocean"], 128, 9, Liked: true, Mine: false, Removed: false,
        new PictureResource(2048, 1365, "/media/4f7c2a/1080", [new PictureSizeResource(320, 213, "/media/4f7c2a/320"), new PictureSizeResource(1080, 720, "/media/4f7c2a/1080")]));

    private static readonly SubjectResource s_subject = new(31, 512);
    private static readonly ActionResource s_action = new(88, ActionKind.RemovePhoto, s_subject, "maya", "keeper", "It shows someone else's letter.", s_at, null, Undone: false);
    private static readonly KeptResource s_kept = new("Surf from the cliff #ocean", s_at);
    private static readonly ReportResource s_report = new(301, "noor", ReportReason.Rights, "That is my letter.", s_at, Open: true);
    private static readonly KindResource s_kind = new("ocean", 14, 21.5, 1.32, 1.08, 1.61, Verdict.Better);

    /// <summary>What 'next' of a page looks like.</summary>
    public static string Next => Cursor.Of(new Platform.Feed.PageKey(1_773_480_413_000_000, 42))!;

    /// <summary>Names of tags.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["mountains", "ocean"];

    /// <summary>One of each type.</summary>
    public static IReadOnlyList<object> All { get; } =
    [
        s_noor,
        s_photo,
        s_subject,
        s_action,
        s_kept,
        s_report,
        s_kind,
        new MeResource(3, "maya", "Maya Okafor", "Mornings, mostly.", "/media/rosettes/3", Private: false, Role.Member, s_at, Unread: 2, ["read", "write"]),
        new MeChange(DisplayName: "Maya Okafor", Private: false),
        new ProfileResource(s_noor, "Cities in the rain.", s_at, Photos: 64, Followers: 210, Following: 180, Mine: false, FollowsYou: true, CloseFriend: false, Muted: false, Blocked: false, Closed: false),
        new FollowResource(Following: false, Requested: true),
        new PhotoChange(Caption: "Surf from the cliff #ocean #fromabove"),
        new LikeResource(Liked: true, Likes: 129),
        new CommentResource(1204, s_noor, "Lovely, @maya.", s_at, CanDelete: false),
        new NewComment("Lovely, @maya."),
        new TagResource("ocean", 412),
        new TagDetailsResource("ocean", 412, Followed: true, ["surf", "cliff"], [s_photo]),
        new ExploreResource([s_photo], ["ocean", "mountains"], [s_noor]),
        new SimilarResource(s_photo, ["ocean"], LikedByBoth: 6, "#ocean"),
        new NoticeResource(NoticeKind.Like, [s_noor], Others: 11, s_at, Photo: 42, Comment: null, "", Unread: true),
        new NoticesSeen(s_at),
        new NewReport(ReportReason.Spam, "The same picture ten times."),
        new QueueEntryResource(s_subject, s_noor, Reports: 3, [ReportReason.Spam, ReportReason.Rights], s_at, s_kept),
        new NewDecision(s_subject, ActionKind.RemovePhoto, "It shows someone else's letter."),
        new DecisionResource(88),
        new UndoReason("It was their own letter."),
        new CaseResource(s_subject, s_noor, Gone: false, s_kept, [ActionKind.Dismiss, ActionKind.RemovePhoto, ActionKind.Suspend], Suspended: false, s_photo, null, CommentRemoved: false, [s_report], [s_action]),
        new AppealResource(s_action, "maya", "It is a letter that I wrote.", s_at),
        new NewReply("You are right, and the photo is back.", Undo: true),
        new MyDecisionResource(88, ActionKind.RemovePhoto, s_subject, "It shows someone else's letter.", s_at, Undone: false, "It is a letter that I wrote.", null),
        new NewAnswer("It is a letter that I wrote."),
        new DayResource(new DateOnly(2026, 3, 14), Reach: 90, Likes: 41, Comments: 6, Followers: 3, Photos: 1),
        new FiguresResource([new DayResource(new DateOnly(2026, 3, 14), Reach: 90, Likes: 41, Comments: 6, Followers: 3, Photos: 1)], 412, [s_noor], [s_kind], [s_kind with { Name = "18–21" }], [.. Enumerable.Range(0, 24).Select(hour => hour is > 17 and < 22 ? 30 : 4)], new PeakResource(18, 200, 0.15, 0.0823, 0.2415, StandsOut: true), 18),
        new SessionResource("9f2c4d", "Firefox on Linux", s_at, s_at.AddDays(2), s_at.AddDays(32)),
        new PasskeyResource("Yk3wq0ZsT1a8", "My phone", Synced: true, s_at, s_at.AddDays(2)),
        new TokenResource(6, "Backup", ["read"], s_at, s_at.AddDays(2), s_at.AddDays(30), Current: true),
        new CodesResource(On: true, RecoveryLeft: 10),
        new CodeSetupResource("jbsw y3dp ehpk 3pxp", "otpauth://totp/MiniGram:maya?secret=JBSWY3DPEHPK3PXP&issuer=MiniGram"),
        new CodeProof("492039"),
        new RecoveryResource(["7kqzm-p3wxa", "c9dft-hn4vb"]),
        new NewPassword("correct horse battery staple", "seven quiet lamps over water", RemovePasskeys: true),
        new PasswordAgain("correct horse battery staple"),
        new RoleHolderResource(s_noor, Role.Analyst, Suspended: false),
        new NewRole(Role.Analyst, "Looks after our figures."),
        new CommunityResource(s_at, 5000, 12, 25_000, 1_000_000, 80_000, 220_000, 310, 1_200, 2_900, [new MonthResource(new DateOnly(2026, 3, 1), 210, 1_900, 88_000, 6_100, 14_000, 2_750)], 1, [new SuspectResource("likes_all", 21_000, 0.84, Suspended: false)]),
        new NewName("maya.o"),
        new PasskeyName("My phone"),
    ];
}
