namespace MiniGram.Web.Hosting;

/// <summary>One entry a request: its route, answer and time. Never its path, address or member, which would be personal data.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            if (log.IsEnabled(LogLevel.Information) && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route } && !route.StartsWith("/assets", StringComparison.Ordinal))
                log.LogInformation("{Method} {Route} {Status} {Milliseconds} ms", context.Request.Method, route, context.Response.StatusCode, Math.Round(time.GetElapsedTime(start).TotalMilliseconds, 1));
        }
    }
}
