using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using MiniGram.Platform.Photos;
using MiniGram.Web.Api.Resources;

namespace MiniGram.Web.Api;

/// <summary>
/// Gives answers an ETag, and answers 304 where the program has them already. A photo's begins with the version of what its author can change, which is all that
/// If-Match looks at: else a new like would stand in the way of an edit.
/// </summary>
internal sealed class EntityTags(IOptions<JsonOptions> json) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        while (result is INestedHttpResult nested)
            result = nested.Result;
        if (result is not IValueHttpResult { Value: { } value } || result is IStatusCodeHttpResult { StatusCode: not StatusCodes.Status200OK })
            return result;
        var body = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), json.Value.SerializerOptions);
        var tag = TagOf(value, body);
        var http = context.HttpContext;
        http.Response.Headers.ETag = tag.ToString();
        return HttpMethods.IsGet(http.Request.Method) && http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false))
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Bytes(body, "application/json; charset=utf-8");
    }

    /// <summary>The version that an If-Match header names: null without a header or for <c>*</c>; empty when it names none of ours, which fits nothing.</summary>
    public static string? Seen(HttpRequest request)
    {
        if (request.Headers.IfMatch.Count == 0)
            return null;
        return request.GetTypedHeaders().IfMatch switch
        {
            [var any] when any.Equals(EntityTagHeaderValue.Any) => null,
            [{ IsWeak: false } tag] => tag.Tag.ToString().Trim('"').Split('.')[0],
            _ => "",
        };
    }

    private static EntityTagHeaderValue TagOf(object value, byte[] body)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(body))[..20];
        return new EntityTagHeaderValue(value is PhotoResource photo ? $"\"{PhotoVersion.Of(photo.Caption, photo.AltText, photo.Audience)}.{digest}\"" : $"\"{digest}\"");
    }
}
