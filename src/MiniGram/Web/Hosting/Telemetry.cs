using MiniGram.Web.Limits;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MiniGram.Web.Hosting;

/// <summary>Traces and metrics for whoever runs the site, sent where they say and nowhere else. Routes are named, never paths, addresses or people.</summary>
internal static class Telemetry
{
    // What says who asked, or for what; the route and the status say enough.
    private static readonly string[] s_personal = ["url.path", "url.query", "client.address", "network.peer.address", "user_agent.original", "server.address"];

    /// <param name="services">Gets it.</param>
    /// <param name="collector">Null for nothing at all.</param>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, Uri? collector)
    {
        if (collector is null)
            return services;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("minigram"))
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation()
                .AddMeter(RateLimits.Meter, "Microsoft.AspNetCore.Server.Kestrel")
                .AddOtlpExporter(options => Send(options, collector, "v1/metrics")))
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(options =>
                {
                    options.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) && !context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal);
                    options.EnrichWithHttpResponse = (activity, _) => Forget(activity);
                    options.RecordException = false; // Its message may name someone; the log has it.
                })
                .AddOtlpExporter(options => Send(options, collector, "v1/traces")));
        return services;
    }

    private static void Forget(System.Diagnostics.Activity activity)
    {
        foreach (var tag in s_personal)
            activity.SetTag(tag, null);
    }

    private static void Send(OtlpExporterOptions options, Uri collector, string path) =>
        (options.Protocol, options.Endpoint) = (OtlpExportProtocol.HttpProtobuf, new Uri(collector.AbsoluteUri.TrimEnd('/') + "/" + path));
}
