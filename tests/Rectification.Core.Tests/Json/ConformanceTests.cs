using System.Text.Json.Nodes;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Core.Tests.Json;

/// <summary>Runs every document of the folder Conformance; what each kind of document promises stands in its README.</summary>
public class ConformanceTests
{
    private const string Expected = ".expected.json";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Json", "Conformance");

    public static TheoryData<string> Good => new(Documents("good"));

    public static TheoryData<string> Later => new(Documents("later"));

    public static TheoryData<string> Bad => new(Documents("bad"));

    [Theory]
    [MemberData(nameof(Good))]
    public void Good_documents_are_read_without_an_error(string name)
    {
        var json = File.ReadAllBytes(Path.Combine(Folder, "good", name));
        var strict = NoticeJson.Read(json);
        Assert.NotNull(strict.Notice);
        Assert.False(strict.HasErrors, string.Join('\n', strict.Problems));
        Assert.Equal(strict, NoticeJson.Read(json, NoticeJsonReadOptions.Recoverable));
        Assert.Equal(strict.Notice, NoticeJson.Deserialize(NoticeJson.Serialize(strict.Notice)));
    }

    [Theory]
    [MemberData(nameof(Later))]
    public void Later_documents_keep_what_is_not_known_and_say_so(string name)
    {
        var json = File.ReadAllBytes(Path.Combine(Folder, "later", name));
        var result = NoticeJson.Read(json);
        Assert.Equal("RN908", Assert.Single(result.Problems).Rule.Id);
        Assert.True(JsonNode.DeepEquals(Without(JsonNode.Parse(json), "kind"), Without(Written(result.Notice), "kind")));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Bad_documents_are_refused_for_their_reason(string name)
    {
        var json = File.ReadAllBytes(Path.Combine(Folder, "bad", name));
        var expected = ExpectationOf(name);
        var problem = Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(json)).Problem;
        Assert.Equal(
            (Text(expected["rule"]), Text(expected["path"]), (long)expected["line"]!, (long)expected["column"]!),
            (problem.Rule.Id, problem.Path, problem.Line, problem.Column));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Bad_documents_are_recovered_as_far_as_they_can_be(string name)
    {
        var result = NoticeJson.Read(File.ReadAllBytes(Path.Combine(Folder, "bad", name)), NoticeJsonReadOptions.Recoverable);
        var expected = ExpectationOf(name);
        Assert.Contains(result.Problems, problem => problem.Rule.Id == Text(expected["rule"]) && problem.Path == Text(expected["path"]));
        if (expected.ContainsKey("recovered"))
            Assert.Equal(expected["recovered"]?.ToJsonString(), Written(result.Notice)?.ToJsonString());
    }

    [Fact]
    public void Every_error_has_a_document()
    {
        // Limits the host sets are no property of a document, but the depth is.
        var shown = Documents("bad").Select(name => Text(ExpectationOf(name)["rule"])).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(Rules.All.Where(rule => rule.Family == "RN9xx").Where(rule => rule.DefaultSeverity == FindingSeverity.Error).Select(rule => rule.Id), shown.Order(StringComparer.Ordinal));
    }

    private static List<string> Documents(string kind)
    {
        var names = Directory.EnumerateFiles(Path.Combine(Folder, kind), "*.json")
            .Select(path => Path.GetFileName(path))
            .Where(name => !name.EndsWith(Expected, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        return names.Count > 0 ? names : throw new InvalidOperationException($"The folder {kind} holds no document.");
    }

    private static JsonObject ExpectationOf(string name)
        => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "bad", Path.ChangeExtension(name, null) + Expected)))!.AsObject();

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    // What was kept of an unknown member can be written only in a version that may have it.
    private static JsonNode? Written(Notice? notice)
    {
        if (notice is null)
            return null;
        var written = JsonNode.Parse(NoticeJson.Serialize(notice with { SchemaVersion = "1.999" }))!;
        written["schemaVersion"] = notice.SchemaVersion;
        return written;
    }

    private static JsonObject Without(JsonNode? node, string member)
    {
        var copy = node!.AsObject();
        copy.Remove(member);
        return copy;
    }
}
