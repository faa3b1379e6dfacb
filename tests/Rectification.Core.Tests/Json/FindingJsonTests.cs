using System.Text.Json;
using Rectification.Core.Tests.Validation.Examples;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Json;

public class FindingJsonTests
{
    public static ValueList<Finding> Findings { get; } = SoundNotice.With("""{ "title": null, "contact": { "emails": [ "yunhulib163.com" ] }, "aspects": [ { "title": "方面", "issues": [ { "title": "一个相当长的、说了两遍的问题标题", "measures": [ { "text": "制定《藏书管理办法》，明确责任。" } ] }, { "title": "一个相当长的、说了两遍的问题标题", "measures": [ { "text": "另做一事。", "source": { "start": 3, "length": 5 } } ] } ] } ] }""").Validate();

    [Fact]
    public void A_finding_is_read_as_it_was_written()
    {
        Assert.Contains(Findings, finding => !finding.Arguments.IsEmpty && finding.SuggestedFix is not null);
        Assert.Equal(Findings, JsonSerializer.Deserialize<ValueList<Finding>>(JsonSerializer.Serialize(Findings)));
        Assert.All(Findings, finding => Assert.Equal(finding, JsonSerializer.Deserialize(JsonSerializer.Serialize(finding, NoticeJsonContext.Default.Finding), NoticeJsonContext.Default.Finding)));
    }

    [Fact]
    public void A_finding_of_a_host_s_rule_keeps_its_message()
    {
        var own = new RuleDescriptor("LIB01", "ShortTitle", FindingSeverity.Info, new("Short", "短"), new("The title \"{0}\" is {1}short.", "标题“{0}”过短。"));
        var finding = new Finding { Rule = own, Severity = FindingSeverity.Warning, Path = "/title", Arguments = ["短", ""] };

        var read = JsonSerializer.Deserialize<Finding>(JsonSerializer.Serialize(finding))!;
        Assert.Equal(("LIB01", FindingSeverity.Warning, "/title", finding.Message), (read.Rule.Id, read.Severity, read.Path, read.Message));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"rule":"RN201"}""")]
    [InlineData("""{"rule":"RN201","severity":"off"}""")]
    [InlineData("""{"rule":"RN201","severity":"info","source":{"start":1}}""")]
    [InlineData("""{"rule":"x","severity":"info"}""")]
    [InlineData("""{"rule":201,"severity":"info"}""")]
    public void What_is_no_finding_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Finding>(json));
}
