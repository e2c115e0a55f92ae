using MiniGram.Web.Endpoints;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Security;

/// <summary>Sends whoever is not signed in to the door, and brings them back afterwards; shows the owner of a suspended account why it is.</summary>
internal sealed class SignedInOnly : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var visit = context.HttpContext.RequestServices.GetRequiredService<Visit>();
        if (visit.Account is null)
            return Answer.GoTo(context.HttpContext, "/sign-in?back=" + Uri.EscapeDataString(visit.Here));
        if (visit.Account.Suspended && context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<OpenToSuspended>() is null)
            return Answer.GoTo(context.HttpContext, "/decisions");
        return await next(context);
    }
}
