namespace MiniGram.Web.Visits;

/// <summary>Learns who is there, once a request, before a page is made.</summary>
internal sealed class VisitLoader(RequestDelegate next)
{
    private static readonly PathString[] Plain = ["/assets", "/media", "/health"];

    public async Task InvokeAsync(HttpContext context, Visit visit)
    {
        if (!context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) && !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
            await visit.LoadAsync(HttpMethods.IsGet(context.Request.Method) && !Plain.Any(plain => context.Request.Path.StartsWithSegments(plain, StringComparison.Ordinal)), context.RequestAborted);
        await next(context);
    }
}
