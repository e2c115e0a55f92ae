using MiniGram.Platform.Accounts;
using MiniGram.Web.Security;

namespace MiniGram.Web.Api.Access;

/// <summary>Reads the token of a request to the API. Cookies say nothing there, so that no other site can use a member's browser.</summary>
internal sealed class CallerLoader(RequestDelegate next)
{
    private const string Bearer = "Bearer ";

    public async Task InvokeAsync(HttpContext context, Caller caller, TokenService tokens)
    {
        if (!ApiProblem.Concerns(context.Request))
        {
            await next(context);
            return;
        }

        context.Response.Headers.Vary = "Authorization";
        context.Response.Headers.CacheControl = "private, no-cache";
        if (context.Request.Headers.Authorization.ToString() is { Length: > 0 } given)
        {
            if (await FindAsync(tokens, given, context.RequestAborted) is not { } holder)
            {
                await ApiProblem.BadToken(context).ExecuteAsync(context);
                return;
            }

            if (holder.Account.Suspended && context.GetEndpoint()?.Metadata.GetMetadata<OpenToSuspended>() is null)
            {
                await ApiProblem.Of(StatusCodes.Status403Forbidden, "This account is closed", "A moderator has closed it. GET /api/v1/me/decisions tells why; you may answer once, take everything out, or leave.").ExecuteAsync(context);
                return;
            }

            caller.Take(holder);
        }

        await next(context);
    }

    /// <summary>Whose token an Authorization header holds; null for none.</summary>
    public static async Task<TokenHolder?> FindAsync(TokenService tokens, string header, CancellationToken cancel) =>
        header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? await tokens.FindAsync(header[Bearer.Length..].Trim(), cancel) : null;
}
