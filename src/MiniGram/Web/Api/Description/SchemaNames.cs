using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using MiniGram.Web.Api.Resources;

namespace MiniGram.Web.Api.Description;

/// <summary>What types are called in the description: a photo is a Photo, and a page of them PhotoPage.</summary>
internal static class SchemaNames
{
    /// <summary>Null for types that are described where they stand.</summary>
    public static string? Of(JsonTypeInfo type)
    {
        if (type.Type is { IsGenericType: true } page && page.GetGenericTypeDefinition() == typeof(PageResource<>))
            return Short(page.GetGenericArguments()[0].Name) + "Page";
        return OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } name ? Short(name) : null;
    }

    private static string Short(string name) => name.EndsWith("Resource", StringComparison.Ordinal) ? name[..^"Resource".Length] : name;
}
