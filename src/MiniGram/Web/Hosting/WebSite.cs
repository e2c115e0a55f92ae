using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using MiniGram.Platform.Database;
using MiniGram.Platform.Media;
using MiniGram.Web.Api;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Atom;
using MiniGram.Web.Endpoints;
using MiniGram.Web.Limits;
using MiniGram.Web.Passkeys;
using MiniGram.Web.Security;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Hosting;

/// <summary>The site as a whole: what it is made of, and in which order a request goes through it.</summary>
public static class WebSite
{
    private const long LargestForm = 1_000_000; // Of forms without pictures; those with say so themselves.
    private const long LargestPictureForm = 200_000_000;

    /// <summary>Brings the database up to date and puts the site together; it listens once it is started.</summary>
    public static Task<WebApplication> BuildAsync(ServerSettings settings, TimeProvider time, CancellationToken cancellationToken) =>
        BuildAsync(settings, time, _ => { }, cancellationToken);

    /// <summary>The same, with some services replaced.</summary>
    internal static async Task<WebApplication> BuildAsync(ServerSettings settings, TimeProvider time, Action<IServiceCollection> replace, CancellationToken cancellationToken)
    {
        var database = SiteDatabase.Open(settings, time);
        await database.MigrateAsync(cancellationToken);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "minigram", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().UseUrls([.. settings.Urls]).ConfigureKestrel(server => (server.AddServerHeader, server.Limits.MaxRequestBodySize) = (false, LargestForm));
        builder.Logging.AddSite(settings.Log);
        AddServices(builder.Services, settings, time);
        builder.Services.AddPlatform(database, settings.Data);
        replace(builder.Services);
        var site = builder.Build();
        Order(site, settings);
        Map(site);
        return site;
    }

    private static void AddServices(IServiceCollection services, ServerSettings settings, TimeProvider time)
    {
        services.AddSingleton(settings).AddSingleton(time).AddSingleton<IHostLifetime, QuietLifetime>();
        services.AddRouting().AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("minigram").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.Data, "keys")));
        services.AddSingleton<Security.PasswordProof>();
        services.AddAntiforgery(options => (options.Cookie.Name, options.FormFieldName, options.SuppressXFrameOptionsHeader, options.Cookie.SecurePolicy) = ("minigram-form", "form", true, CookieSecurePolicy.SameAsRequest));
        services.AddSingleton<SessionTickets>().AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SiteCookies>();
        services.AddSingleton<FormTokens>();
        services.AddAuthentication(SessionTickets.Scheme).AddCookie(SessionTickets.Scheme);
        services.PostConfigure<CookieAuthenticationOptions>(SessionTickets.Scheme, options => options.TicketDataFormat = new KeptTickets(options.TicketDataFormat));
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = LargestPictureForm);
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in settings.Proxies)
                options.KnownIPNetworks.Add(proxy);
        });
        services.AddSingleton(new StaticAssets(Tones.StyleSheet)).AddScoped<Visit>();
        services.AddPasskeys();
        services.AddApi();
        services.AddMetrics().AddSingleton<RateLimits>();
        services.AddTelemetry(settings.Telemetry);
    }

    private static void Order(WebApplication site, ServerSettings settings)
    {
        if (settings.Proxies.Count > 0)
            site.UseForwardedHeaders();
        site.UseMiddleware<RequestLog>();
        ContentPolicy.Use(site);
        site.UseMiddleware<Failures>();
        site.UseMiddleware<HeadAsGet>();
        site.UseMiddleware<BareStatus>();
        site.UseRouting();
        site.UseAuthentication();
        site.UseMiddleware<VisitLoader>();
        site.UseMiddleware<CallerLoader>();
        site.UseMiddleware<RateLimitGate>();
    }

    private static void Map(WebApplication site)
    {
        site.Services.GetRequiredService<StaticAssets>().Map(site);
        Health.Map(site);
        var signedIn = site.MapGroup("").AddEndpointFilter<SignedInOnly>();
        var forms = site.MapGroup("").AddEndpointFilter<OursOnly>();
        var memberForms = site.MapGroup("").AddEndpointFilter<SignedInOnly>().AddEndpointFilter<OursOnly>();
        AccountEndpoints.Map(site, forms);
        FeedEndpoints.Map(site, signedIn);
        PeopleEndpoints.Map(site, memberForms);
        PhotoEndpoints.Map(site, signedIn, memberForms);
        CommentEndpoints.Map(memberForms);
        PostEndpoints.Map(signedIn, memberForms);
        FindEndpoints.Map(site, memberForms);
        OrderEndpoints.Map(signedIn, memberForms);
        ReviewEndpoints.Map(signedIn.MapGroup("").AddEndpointFilter<ModeratorsOnly>(), memberForms.MapGroup("").AddEndpointFilter<ModeratorsOnly>());
        FigureEndpoints.Map(signedIn);
        RoleEndpoints.Map(signedIn, memberForms);
        CodeEndpoints.Map(signedIn, memberForms);
        PasskeyEndpoints.Map(signedIn, forms, memberForms);
        DataEndpoints.Map(signedIn, memberForms);
        MediaEndpoints.Map(site);
        SettingsEndpoints.Map(signedIn, memberForms);
        TokenEndpoints.Map(signedIn, memberForms);
        AtomEndpoints.Map(site);
        ApiRoutes.Map(site);
    }
}
