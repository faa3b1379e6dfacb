using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Rectification;
using Rectification.Json;

namespace NoticeApi;

/// <summary>
/// Describes notices in OpenAPI by the schema of the wire format. By itself the framework sees types with converters, of which it can say
/// nothing.
/// </summary>
public static class NoticeSchemas
{
    /// <summary>
    /// Adds <c>Notice</c> and its parts to the schemas, and has every endpoint that takes or returns a notice refer to them.
    /// </summary>
    public static OpenApiOptions AddNoticeSchemas(this OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.CreateSchemaReferenceId = type => type.Type == typeof(Notice)
            ? nameof(Notice)
            : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        return options.AddDocumentTransformer((document, _, _) =>
        {
            document.Components ??= new();
            document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
            foreach (var (name, schema) in ReadSchemas())
                document.Components.Schemas[name] = schema;
            return Task.CompletedTask;
        });
    }

    /// <summary>Says that a body is a notice in JSON, or else the text or the file of one.</summary>
    public static Task DescribeBodyAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new() { Schema = new OpenApiSchemaReference(nameof(Notice), context.Document) },
                ["*/*"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String,
                    Description = "The text or the file of a notice." } },
            },
        };
        return Task.CompletedTask;
    }

    // A document of nothing but the definitions: OpenAPI 3.1 writes schemas as JSON Schema does, under another address and, as is usual
    // there, with a capital.
    private static IDictionary<string, IOpenApiSchema> ReadSchemas()
    {
        var definitions = JsonNode.Parse(NoticeJson.GetSchema())!["$defs"]!.AsObject();
        var json = definitions.ToJsonString();
        var schemas = new JsonObject();
        foreach (var (name, _) in definitions)
            json = json.Replace($"\"#/$defs/{name}\"", $"\"#/components/schemas/{Capitalize(name)}\"", StringComparison.Ordinal);
        foreach (var (name, definition) in JsonNode.Parse(json)!.AsObject())
            schemas.Add(Capitalize(name), definition!.DeepClone());

        var document = new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "Notices", ["version"] = Notice.CurrentSchemaVersion },
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        return OpenApiDocument.Parse(document.ToJsonString(), OpenApiConstants.Json).Document!.Components!.Schemas!;
    }

    private static string Capitalize(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
