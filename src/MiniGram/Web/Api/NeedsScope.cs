using MiniGram.Platform.Accounts;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Api;

/// <summary>Lets only programs through whose token is good for it. Cookies count for nothing here, so no page elsewhere can make a browser call it.</summary>
internal sealed class NeedsScope(TokenScope scope) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (context.HttpContext.RequestServices.GetRequiredService<Visit>().Bearer is not { } bearer)
        {
            context.HttpContext.Response.Headers.WWWAuthenticate = "Bearer";
            return ApiAnswer.Problem(StatusCodes.Status401Unauthorized, "A token is needed", "Send 'Authorization: Bearer mgt_…'. Make a token on the page /settings/tokens.");
        }

        return bearer.Scope.HasFlag(scope)
            ? await next(context)
            : ApiAnswer.Problem(StatusCodes.Status403Forbidden, "This token is not good for that", $"It lacks '{scope.ToString().ToLowerInvariant()}'. Make one that has it on the page /settings/tokens.");
    }
}
