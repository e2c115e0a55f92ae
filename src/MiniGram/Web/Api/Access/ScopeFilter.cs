namespace MiniGram.Web.Api.Access;

/// <summary>Turns a caller away whose token is missing or does not allow it.</summary>
internal sealed class ScopeFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var needed = context.HttpContext.GetEndpoint()!.Metadata.GetRequiredMetadata<NeededScope>();
        var caller = context.HttpContext.RequestServices.GetRequiredService<Caller>();
        if (caller.Account is null)
            return needed.Open ? await next(context) : ApiProblem.NoToken(context.HttpContext);
        return caller.Scopes.HasFlag(needed.Scope) ? await next(context) : ApiProblem.NarrowToken(context.HttpContext, needed.Scope);
    }
}
