using MiniGram.Platform.Accounts;
using MiniGram.Web.Api;
using MiniGram.Web.Api.Access;

namespace MiniGram.Web.Visits;

/// <summary>Learns who is there, once a request, before a page is made.</summary>
internal sealed class VisitLoader(RequestDelegate next)
{
    private static readonly PathString[] Plain = ["/assets", "/media", "/health", "/api"];

    public async Task InvokeAsync(HttpContext context, Visit visit)
    {
        if (!context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) && !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) && !ApiProblem.Concerns(context.Request))
            await visit.LoadAsync(HttpMethods.IsGet(context.Request.Method) && !Plain.Any(plain => context.Request.Path.StartsWithSegments(plain, StringComparison.Ordinal)), context.RequestAborted);
        if (context.Request.Path.StartsWithSegments("/media", StringComparison.Ordinal) && context.Request.Headers.Authorization.ToString() is { Length: > 0 } header
            && await CallerLoader.FindAsync(context.RequestServices.GetRequiredService<TokenService>(), header, context.RequestAborted) is { } holder && holder.Scopes.HasFlag(TokenScopes.Read))
            visit.Take(holder);
        await next(context);
    }
}
