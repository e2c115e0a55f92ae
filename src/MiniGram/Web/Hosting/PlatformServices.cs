using MiniGram.Platform.Accounts;
using MiniGram.Platform.Around;
using MiniGram.Platform.Community;
using MiniGram.Platform.Creators;
using MiniGram.Platform.Database;
using MiniGram.Platform.Discovery;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Finding;
using MiniGram.Platform.Leaving;
using MiniGram.Platform.Media;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Suspicion;
using MiniGram.Platform.Upkeep;
using MiniGram.Web.Pictures;

namespace MiniGram.Web.Hosting;

/// <summary>The platform's services, one of each: they keep nothing between calls.</summary>
internal static class PlatformServices
{
    /// <param name="services">Gets them.</param>
    /// <param name="database">Closed with the site.</param>
    /// <param name="data">The folder below which pictures lie.</param>
    public static IServiceCollection AddPlatform(this IServiceCollection services, PlatformDatabase database, string data)
    {
        services.AddSingleton(_ => database); // Made by a factory, so that the site closes it.
        services.AddSingleton<Passwords>().AddSingleton<MemberService>().AddSingleton<SessionService>().AddSingleton<TokenService>().AddSingleton<PasskeyService>();
        services.AddSingleton<PeopleService>().AddSingleton<PhotoService>().AddSingleton<FeedService>();
        services.AddSingleton<LikeService>().AddSingleton<CommentService>().AddSingleton<NoticeService>();
        services.AddSingleton(new IntakeLimits()).AddSingleton(_ => PhotoFolder.Open(Path.Combine(data, "photos"))).AddSingleton<PhotoIntake>();
        services.AddSingleton<ExploreService>().AddSingleton<SearchService>().AddSingleton<TagService>().AddSingleton<CodeService>().AddSingleton<LeaveService>();
        services.AddSingleton<ReportService>().AddSingleton<ModerationService>().AddSingleton<AppealService>().AddSingleton<RoleService>().AddSingleton<CommunityService>().AddSingleton<CreatorService>().AddSingleton<SimilarPosts>().AddSingleton<AroundService>();
        services.AddSingleton<RisingTags>().AddSingleton<SeenPhotos>().AddHostedService(given => given.GetRequiredService<SeenPhotos>());
        services.AddSingleton<SuspectedAccounts>().AddSingleton<PictureSweep>().AddSingleton<NoticePruning>().AddHostedService<Upkeep>();
        return services;
    }
}
