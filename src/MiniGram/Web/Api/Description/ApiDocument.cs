using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Api.Description;

/// <summary>What the description says as a whole.</summary>
internal sealed class ApiDocument : IOpenApiDocumentTransformer
{
    /// <summary>The name of the security scheme.</summary>
    public static string Scheme => "token";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "MiniGram API",
            Version = "1",
            Description = $"""
                For programs that act in a member's name, or look at what everyone may see. The rules are those of the pages: what one may not see and what is not there look alike.

                **Tokens.** Make one on the site under Settings, Tokens, and send it as `Authorization: Bearer {TokenService.Prefix}…`. Its scopes are `read`, `write` and, for moderators, `moderate`.

                **Lists** come in pages: send `next` of one as `after` for the following one. **ETags** come with every answer: `If-None-Match` spares the body, and `If-Match` with a photo's ETag keeps a change from writing over one that you have not seen.

                **Problems** are told as `application/problem+json`; `detail` says what to do, and `errors` what is wrong with which field. **429** says in `Retry-After` how many seconds to wait.

                Moments are in UTC. Addresses of pages and pictures are those of this site, without its name.
                """,
        };
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A personal access token, made on the site under Settings, Tokens." },
        };
        if (document.Components.Schemas?.TryGetValue("ProblemDetails", out var problem) == true)
            Describe((OpenApiSchema)problem);
        return Task.CompletedTask;
    }

    // The framework's own type says neither what its members are nor that it may have more, of which ours have one.
    private static void Describe(OpenApiSchema problem)
    {
        problem.Description = "What went wrong (RFC 9457).";
        problem.AdditionalPropertiesAllowed = true;
        problem.AdditionalProperties = null;
        problem.Properties ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        problem.Properties["errors"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
        };
        foreach (var (name, words) in new[]
        {
            ("type", "An address that names the kind of problem."), ("title", "The kind of problem in a few words."), ("status", "The status of the answer."),
            ("detail", "What to do about it."), ("instance", "Not used."), ("errors", "What is wrong with which field of the request; missing when it is none of them."),
        })
        {
            if (problem.Properties.TryGetValue(name, out var property))
                property.Description = words;
        }
    }
}
