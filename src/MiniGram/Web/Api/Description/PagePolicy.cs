using Scalar.AspNetCore;

namespace MiniGram.Web.Api.Description;

/// <summary>
/// The policy of the API's page, which is not made by us: its one inline script runs by a nonce of this answer, and its styles, which it makes itself, are let in. All else is as
/// everywhere on the site: nothing comes from or goes to another host.
/// </summary>
internal sealed class PagePolicy : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.OnStarting(() =>
        {
            if (http.Items[ScalarOptions.NonceHttpContextItemKey] is string nonce)
            {
                http.Response.Headers.ContentSecurityPolicy =
                    $"default-src 'none'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; script-src 'self' 'nonce-{nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
