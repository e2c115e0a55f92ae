using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace MiniGram.Web.Api;

/// <summary>Gives each answer a tag of its content, and sends nothing to who has it already.</summary>
internal sealed class EntityTags(IOptions<JsonOptions> json) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context);
        if (answer is null or IResult || !HttpMethods.IsGet(context.HttpContext.Request.Method))
            return answer;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(answer, answer.GetType(), json.Value.SerializerOptions);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"";
        context.HttpContext.Response.Headers.ETag = tag;
        context.HttpContext.Response.Headers.CacheControl = "private, no-cache";
        return context.HttpContext.Request.Headers.IfNoneMatch.Contains(tag) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(bytes, "application/json; charset=utf-8");
    }
}
