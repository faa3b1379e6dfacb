using System.Text.Json;
using Rectification.Import;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Hosting.Tests;

/// <summary>Whoever wrote data called nothing: what is said of it names members, not parameters of the code.</summary>
public class MessageTests
{
    private const string Start = """{"rule":"RN201","severity":"error","path":"","message":"?",""";

    [Theory]
    [InlineData("""{"rule":" ","severity":"error"}""")]
    [InlineData("""{"rule":"HOST","severity":"error"}""")]
    [InlineData(Start + """ "source":{"start":-1,"length":3}}""")]
    [InlineData(Start + """ "source":{"start":2147483647,"length":3}}""")]
    [InlineData(Start + """ "related":[{"path":"","source":{"start":1,"length":-1}}]}""")]
    public void A_spoiled_finding_is_refused_without_naming_a_parameter(string json)
    {
        RefusedInWords(() => JsonSerializer.Deserialize(json, NoticeJson.GetTypeInfo<Finding>()));
        RefusedInWords(() => JsonSerializer.Deserialize<ImportResult>($$"""{"notice":null,"findings":[{{json}}]}"""));
    }

    [Theory]
    [InlineData("""{"notice":null,"nature":""}""")]
    [InlineData("""{"notice":null,"segments":[{"role":"title","start":-1,"length":3}]}""")]
    [InlineData("""{"notice":null,"segments":[{"role":"title","source":{"start":-1,"length":3}}]}""")]
    public void A_spoiled_import_is_refused_without_naming_a_parameter(string json)
        => RefusedInWords(() => JsonSerializer.Deserialize<ImportResult>(json));

    private static void RefusedInWords(Func<object?> read)
    {
        var exception = Assert.ThrowsAny<JsonException>(read);
        Assert.DoesNotContain("(Parameter", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }
}
