using System.Text.Json.Nodes;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Schema;

/// <summary>
/// What stands beside notices: findings, and what an import made of a text. Readers pass over members that they do not know.
/// </summary>
internal static class FindingSchema
{
    private static readonly OpenEnumValue<TextNature> Nature = new();

    /// <summary>Each definition with its name.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Build()
    {
        yield return new("finding", Finding());
        yield return new("findingPlace", Place());
        yield return new("importResult", Import());
        yield return new("segment", Segment());
        yield return new("natureEvidence", Evidence());
    }

    private static JsonObject Finding() => Part(
        "One thing that is wrong, or worth a look, at one place of a notice or of its text.",
        ["rule", "severity"],
        new()
        {
            ["rule"] = Described("The id of the rule, such as RN201.", new() { ["type"] = "string", ["pattern"] = "[0-9]{2}$" }),
            ["severity"] = Described("How much it matters.", new() { ["enum"] = new JsonArray("info", "warning", "error") }),
            ["path"] = Described("Where in the notice, as a JSON Pointer (RFC 6901); empty or absent for the whole.", Text()),
            ["message"] = Described("What people read, in the language of the writer.", Text()),
            ["suggestedFix"] = Described("What to write instead.", Text()),
            ["source"] = Described("Where in the text.", Span()),
            ["arguments"] = Described("The values of the message, from which a reader makes it in its own language.", ListOf(Text())),
            ["related"] = Described("Further places it is about.", ListOf(Reference("findingPlace"))),
            ["line"] = Described("The line in the file, from 1; written by the command line.", Number("integer", 1)),
            ["column"] = Described("The column in the file, from 1, in UTF-16 code units; written by the command line.",
                Number("integer", 1)),
        },
        new() { ["rule"] = "RN201", ["severity"] = "warning", ["path"] = "/aspects/0/issues/3",
            ["arguments"] = new JsonArray("3.", "5.", "4."), ["source"] = new JsonObject { ["start"] = 812, ["length"] = 2 } });

    private static JsonObject Place() => Part(
        "A further place that a finding is about.",
        ["path"],
        new()
        {
            ["path"] = Described("Where in the notice, as a JSON Pointer.", Text()),
            ["name"] = Described("What people call the place: （一）3.（2）二是.", Text()),
            ["source"] = Described("Where in the text.", Span()),
        },
        new() { ["path"] = "/aspects/0/issues/1", ["name"] = "（一）2." });

    private static JsonObject Import() => Part(
        "What an import made of a text: a line of rectify import --format ndjson.",
        ["notice"],
        new()
        {
            ["file"] = Described("The file; written by the command line.", Text()),
            ["index"] = Described("Which notice of the file, from 0; written by the command line.", Number("integer", 0)),
            ["notice"] = Described("The notice; null where the text is none.",
                new() { ["anyOf"] = new JsonArray(Reference("notice"), new JsonObject { ["type"] = "null" }) }),
            ["nature"] = Described("What the text is as a whole.", Nature.Describe()),
            ["natureCertainty"] = Described("How sure the nature is.", new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 }),
            ["natureEvidence"] = Described("The signs that speak for the nature or against it, the weightiest first.",
                ListOf(Reference("natureEvidence"))),
            ["findings"] = Described("What is odd about the text; the command line adds what is odd about the notice.",
                ListOf(Reference("finding"))),
            ["segments"] = Described("What each stretch of the text was read as.", ListOf(Reference("segment"))),
        },
        new() { ["notice"] = null, ["nature"] = "plan", ["natureCertainty"] = 0.98, ["findings"] = new JsonArray() });

    private static JsonObject Segment() => Part(
        "A stretch of the text and what it was read as.",
        ["start", "length", "role"],
        new()
        {
            ["start"] = Described("The first code unit.", Number("integer", 0)),
            ["length"] = Described("The number of code units.", Number("integer", 0)),
            ["role"] = Described("What it was read as: measure, heading, noise.", Text()),
        },
        new() { ["start"] = 0, ["length"] = 18, ["role"] = "title" });

    private static JsonObject Evidence() => Part(
        "One sign of what a text is.",
        ["sign", "weight"],
        new()
        {
            ["sign"] = Described("What the sign shows, in English.", Text()),
            ["weight"] = Described("What it adds to the sum of the nature; negative where it speaks against it.",
                new() { ["type"] = "number" }),
            ["source"] = Described("Where the sign is met first.", Span()),
        },
        new() { ["sign"] = "title of a plan", ["weight"] = 5 });

    private static JsonObject Part(string description, string[] required, JsonObject properties, JsonObject example) => new()
    {
        ["description"] = description,
        ["type"] = "object",
        ["required"] = new JsonArray([.. required.Select(static name => JsonValue.Create(name))]),
        ["properties"] = properties,
        ["examples"] = new JsonArray(example),
    };

    private static JsonObject Described(string description, JsonObject value)
    {
        value.Insert(0, "description", description);
        return value;
    }

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Number(string type, int minimum) => new() { ["type"] = type, ["minimum"] = minimum };

    private static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private static JsonObject Span() => Reference(SpanValue.Definition);
}
