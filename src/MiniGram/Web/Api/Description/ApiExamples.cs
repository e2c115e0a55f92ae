using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using MiniGram.Platform;
using MiniGram.Platform.Accounts;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;
using MiniGram.Web.Limits;

namespace MiniGram.Web.Api.Description;

/// <summary>An example of every request and every answer, made of the same records as the real ones, so that none can say what the API does not.</summary>
internal sealed class ApiExamples(IOptions<JsonOptions> json) : IOpenApiOperationTransformer
{
    private readonly FrozenDictionary<Type, object> _samples = ApiSamples.All.ToFrozenDictionary(sample => sample.GetType());

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var scope = context.Description.ActionDescriptor.EndpointMetadata.OfType<NeededScope>().LastOrDefault()?.Scope ?? TokenScopes.Read;
        var types = context.Description.SupportedResponseTypes.Where(answer => answer.Type is not null).ToLookup(answer => answer.StatusCode.ToString(CultureInfo.InvariantCulture), answer => answer.Type!, StringComparer.Ordinal);
        foreach (var (status, answer) in operation.Responses ?? [])
        {
            foreach (var (kind, content) in answer.Content ?? new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal))
            {
                content.Example = kind switch
                {
                    "application/problem+json" => Written(Problem(int.Parse(status, CultureInfo.InvariantCulture), scope).ProblemDetails),
                    "application/json" => types[status].Select(Of).FirstOrDefault(example => example is not null),
                    _ => null,
                };
            }
        }

        var asked = context.Description.ParameterDescriptions.FirstOrDefault(parameter => parameter.Source.Id == "Body")?.Type;
        if (asked is not null && operation.RequestBody?.Content?.TryGetValue("application/json", out var body) == true)
            body.Example = Of(asked);
        if (operation.RequestBody?.Content?.TryGetValue("multipart/form-data", out var form) == true)
            form.Example = operation.OperationId == "postPhoto"
                ? new JsonObject { ["photo"] = "(the file surf.jpg)", ["caption"] = "Surf from the cliff #ocean", ["altText"] = "White surf on dark rocks, seen from above", ["audience"] = "followers" }
                : new JsonObject { ["picture"] = "(the file me.jpg)" };
        return Task.CompletedTask;
    }

    private static ProblemHttpResult Problem(int status, TokenScopes scope) => status switch
    {
        StatusCodes.Status400BadRequest => ApiProblem.Field("after", "This is no cursor. Send what 'next' of the page before says, unchanged, or nothing for the first page."),
        StatusCodes.Status401Unauthorized => ApiProblem.NoToken(new DefaultHttpContext()),
        StatusCodes.Status403Forbidden => ApiProblem.NarrowToken(new DefaultHttpContext(), scope),
        StatusCodes.Status404NotFound => ApiProblem.NotHere(),
        StatusCodes.Status409Conflict => ApiProblem.Field(OnceKey.Field, "This key was used for another request. Take a new key for each thing that you post.", status),
        StatusCodes.Status412PreconditionFailed => ApiProblem.Field("ifMatch", "It was changed since you read it. Read it again, and change what is there now.", status),
        StatusCodes.Status429TooManyRequests => ApiProblem.Of(status, RateLimitGate.Title, RateLimitGate.WaitFor(TimeSpan.FromSeconds(17))),
        StatusCodes.Status413PayloadTooLarge => ApiProblem.TooLarge(),
        _ => ApiProblem.Field("text", "Write something first.", status),
    };

    private JsonNode? Of(Type type)
    {
        if (type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(PageResource<>))
            return new JsonObject { ["items"] = new JsonArray(Of(type.GetGenericArguments()[0])), ["next"] = ApiSamples.Next };
        return type == typeof(IReadOnlyList<string>) ? new JsonArray([.. ApiSamples.Tags.Select(tag => (JsonNode)tag)]) : _samples.TryGetValue(type, out var sample) ? Written(sample) : null;
    }

    private JsonNode? Written(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), json.Value.SerializerOptions);
}
