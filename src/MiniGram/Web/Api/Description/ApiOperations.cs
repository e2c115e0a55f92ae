using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Limits;

namespace MiniGram.Web.Api.Description;

/// <summary>What holds of many routes, said on each: the token, its scope, the headers.</summary>
internal sealed class ApiOperations : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var route = context.Description.ActionDescriptor.EndpointMetadata;
        if (route.OfType<NeededScope>().LastOrDefault() is { } needed)
        {
            var scope = needed.Scope.ToString().ToLowerInvariant();
            operation.Description = $"{operation.Description} {(needed.Open ? $"Answers without a token, too; one that is sent must have the scope `{scope}`." : $"Needs the scope `{scope}`.")}".Trim();
            var reference = new OpenApiSecuritySchemeReference(ApiDocument.Scheme, context.Document);
            operation.Security = [new OpenApiSecurityRequirement { [reference] = [] }];
            if (needed.Open)
                operation.Security.Add([]);
            Problem(operation, "401", "There is no token, or one that does not hold.", context.Document);
            Problem(operation, "403", "The token does not allow this.", context.Document);
        }

        if (context.Description.HttpMethod is { } method && route.OfType<IRouteDiagnosticsMetadata>().LastOrDefault() is { } diagnostics && LimitedRoutes.ActionOf(method, diagnostics.Route) is { } action)
            TooMany(operation, action, context.Document);

        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            parameter.Description = parameter.Name switch
            {
                "after" => "What 'next' of the page before says; missing for the first page.",
                "username" => "Without '@', in any case.",
                "tag" => "Without '#', in any case.",
                "id" => context.Description.RelativePath?.Contains("comments/{id", StringComparison.Ordinal) == true ? "The comment's id." : "The photo's id.",
                "action" => "The decision's id in the log.",
                "session" => "The session's id, as the list gives it.",
                "passkey" => "The passkey's id, as the list gives it.",
                "token" => "The token's id, as the list gives it.",
                "days" => "7, 28 or 90; 28 when it is missing.",
                "countSuspectedBots" => "True counts what suspected bots like and write, too; false when it is missing.",
                "q" => "What to search, in 1 to 200 characters.",
                "account" => "The id of the person whose it is.",
                "photo" => "The id of the reported photo; missing when it is not about one.",
                "comment" => "The id of the reported comment; missing when it is not about one.",
                _ => parameter.Description,
            };
        }

        switch (operation.OperationId)
        {
            case "postPhoto" or "comment":
                Header(operation, OnceKeys.Header, "Your own name for this request, 1 to 200 visible ASCII characters. The same request under the same key within a day is answered with what was made the first time; another one with 409.");
                break;
            case "changePhoto":
                Header(operation, "If-Match", "The ETag under which you read the photo; 412 when its words or audience were changed since.");
                break;
            default:
                break;
        }

        return Task.CompletedTask;
    }

    private static void Header(OpenApiOperation operation, string name, string description)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter { Name = name, In = ParameterLocation.Header, Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
    }

    private static void TooMany(OpenApiOperation operation, string action, OpenApiDocument? document)
    {
        var answer = Problem(operation, "429", $"Too many at once: the site limits what counts as `{action}`, by account and by address.", document);
        answer.Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal)
        {
            ["Retry-After"] = new OpenApiHeader { Description = "How many seconds to wait.", Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1" } },
        };
    }

    private static OpenApiResponse Problem(OpenApiOperation operation, string status, string description, OpenApiDocument? document)
    {
        var answer = new OpenApiResponse
        {
            Description = description,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference("ProblemDetails", document) } },
        };
        operation.Responses ??= [];
        operation.Responses[status] = answer;
        return answer;
    }
}
