using MiniGram.Web.Endpoints;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Security;

/// <summary>Sends whoever is not signed in to the door, and brings them back afterwards.</summary>
internal sealed class SignedInOnly(IHttpContextAccessor accessor) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var visit = accessor.HttpContext!.RequestServices.GetRequiredService<Visit>();
        if (visit.Account is null)
            return Answer.GoTo(context.HttpContext, "/sign-in?back=" + Uri.EscapeDataString(visit.Here));
        return await next(context);
    }
}
