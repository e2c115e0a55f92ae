using MiniGram.Web.Endpoints;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Security;

/// <summary>For all others there is no such page.</summary>
internal sealed class ModeratorsOnly : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.RequestServices.GetRequiredService<Visit>().Viewer.IsModerator ? await next(context) : Answer.NotHere(context.HttpContext);
}
