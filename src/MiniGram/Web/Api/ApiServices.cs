using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MiniGram.Platform.Finding;
using MiniGram.Platform.Moderation;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Description;

namespace MiniGram.Web.Api;

/// <summary>What the API needs of the site's services.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddScoped<Caller>();
        services.TryAddSingleton<SearchService>();
        services.TryAddSingleton<ExploreService>();
        services.TryAddSingleton<TagService>();
        services.TryAddSingleton<ReportService>();
        services.TryAddSingleton<ModerationService>();
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow; // A mistyped name is told, not dropped.
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.RespectNullableAnnotations = true;
            options.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true); // Told as a problem, with what was wrong.
        return services.AddApiDescription();
    }
}
