using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace MiniGram.Web.Api.Description;

/// <summary>The API described: as OpenAPI for programs, and as a page for those who write them.</summary>
internal static class ApiDescription
{
    /// <summary>Where the page is.</summary>
    public static string Page => "/api/docs";

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = route => route.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) == true;
        options.CreateSchemaReferenceId = SchemaNames.Of;
        options.AddDocumentTransformer<ApiDocument>();
        options.AddOperationTransformer<ApiOperations>();
        options.AddOperationTransformer<ApiExamples>();
    });

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapOpenApi("/api/v1/openapi.json");
        site.MapScalarApiReference(Page, options => options
            .WithTitle("MiniGram API")
            .WithOpenApiRoutePattern("/api/v1/openapi.json")
            .DisableDefaultFonts()
            .DisableTelemetry()
            .DisableAgent()
            .HideClientButton()
            .HideDeveloperTools()
            .WithNonce()).AddEndpointFilter<IEndpointConventionBuilder, PagePolicy>();
    }
}
