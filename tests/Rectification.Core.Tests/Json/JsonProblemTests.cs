using System.Globalization;
using System.Text.RegularExpressions;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Core.Tests.Json;

public partial class JsonProblemTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void Ids_are_unique_and_in_order()
        => Assert.Equal(Enumerable.Range(901, Rules.All.Count(rule => rule.Family == "RN9xx")).Select(id => $"RN{id}"), Rules.All.Where(rule => rule.Family == "RN9xx").Select(rule => rule.Id));

    [Fact]
    public void Both_languages_have_the_same_places()
        => Assert.All(Rules.All.Where(rule => rule.Family == "RN9xx"), rule => Assert.Equal(
            Places(rule.GetMessageTemplate(CultureInfo.InvariantCulture)), Places(rule.GetMessageTemplate(Chinese))));

    [Fact]
    public void A_message_says_what_was_found_what_was_expected_and_what_to_do()
    {
        var problem = NoticeJson.Read("{\n\"schemaVersion\":\"1.0\",\"publishedOn\":\"2021-02-30\"}").Problems[0];
        Assert.Equal(
            "RN907 at /publishedOn (line 2, column 37): Expected a date that exists, as 2020, 2020-03 or 2020-03-04, found \"2021-02-30\". Correct the value or leave the member out.",
            problem.ToString());
        Assert.StartsWith("此处应为", problem.GetMessage(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_value_is_cut_in_the_message()
        => Assert.InRange(NoticeJson.Read($"{{\"schemaVersion\":\"1.0\",\"publishedOn\":\"{new string('9', 5000)}\"}}").Problems[0].Message.Length, 50, 250);

    [Fact]
    public void Paths_escape_what_JSON_Pointer_wants_escaped()
        => Assert.Equal("/a~1b~0c", NoticeJson.Read("""{"schemaVersion":"1.0","a/b~c":1}""").Problems[0].Path);

    [Fact]
    public void Columns_count_UTF_16_code_units()
        => Assert.Equal(37, NoticeJson.Read("""{"schemaVersion":"1.0","title":"𠮷",?}""").Problems[0].Column);

    [Fact]
    public void A_problem_becomes_a_finding_of_the_same_rule_and_place()
    {
        var problem = NoticeJson.Read("""{"schemaVersion":"1.0","titel":1}""").Problems[0];
        var finding = problem.ToFinding();
        Assert.Equal((Rules.UnknownMember, "/titel", FindingSeverity.Error, problem.Message), (finding.Rule, finding.Path, finding.Severity, finding.Message));
    }

    [Fact]
    public void An_extension_named_like_a_member_is_refused_when_written()
        => Assert.Equal("RN904", Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(new() { SchemaVersion = "1.1", Extensions = [new("title", "1")] })).Problem.Rule.Id);

    private static IEnumerable<string> Places(string template) => Place().Matches(template).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
