using Microsoft.AspNetCore.DataProtection;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Hosting;

/// <summary>The site as a whole: what it is made of, and in which order a request goes through it.</summary>
public static class WebSite
{
    /// <summary>Brings the database up to date and puts the site together; it listens once it is started.</summary>
    public static async Task<WebApplication> BuildAsync(ServerSettings settings, TimeProvider time, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(settings.Data);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "minigram", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().UseUrls([.. settings.Urls]).ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Logging.AddSite(settings.Log);
        Services(builder.Services, settings, time);
        var site = builder.Build();
        Pipeline(site, settings);
        await Task.CompletedTask;
        cancellationToken.ThrowIfCancellationRequested();
        return site;
    }

    private static void Services(IServiceCollection services, ServerSettings settings, TimeProvider time)
    {
        services.AddSingleton(settings).AddSingleton(time).AddSingleton<IHostLifetime, QuietLifetime>();
        services.AddRouting().AddHttpContextAccessor();
        services.AddRazorComponents();
        services.AddDataProtection().SetApplicationName("minigram").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.Data, "keys")));
        services.AddAntiforgery(options => (options.Cookie.Name, options.FormFieldName, options.SuppressXFrameOptionsHeader) = ("minigram-form", "form", true));
        services.AddSingleton(new StaticAssets()).AddScoped<Visit>();
    }

    private static void Pipeline(WebApplication site, ServerSettings settings)
    {
        site.UseMiddleware<RequestLog>();
        ContentPolicy.Use(site);
        site.UseRouting();
        site.Services.GetRequiredService<StaticAssets>().Map(site);
        site.MapGet("/health/live", () => Results.Text("live"));
        site.MapGet("/x", () => new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<Components.ErrorPage>(new { Title = "This page isn't here", Text = "It was deleted." }));
    }
}
