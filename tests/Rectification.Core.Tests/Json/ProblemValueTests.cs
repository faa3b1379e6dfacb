using System.Text;
using Rectification.Json;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Json;

/// <summary>What a problem shows of the value it is about, and how reading goes on behind it.</summary>
public class ProblemValueTests
{
    [Theory]
    [InlineData("{}", "an object")]
    [InlineData("[1]", "a list")]
    [InlineData("true", "true")]
    [InlineData("7.50", "7.50")]
    public void A_value_of_the_wrong_type_is_named(string value, string found)
        => Assert.Contains($"found {found}.", Only($"{{\"schemaVersion\":\"1.0\",\"title\":{value}}}").Message, StringComparison.Ordinal);

    [Fact]
    public void Null_in_the_place_of_a_notice_is_named() => Assert.Contains("found null.", Only("null").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(32, 32, "")]
    [InlineData(33, 31, "…")]
    public void A_value_of_more_than_32_characters_is_cut(int length, int kept, string mark)
        => Assert.Contains($"found \"{new string('9', kept)}{mark}\".", Only($"{{\"schemaVersion\":\"1.0\",\"publishedOn\":\"{new string('9', length)}\"}}").Message, StringComparison.Ordinal);

    [Fact]
    public void A_kind_of_the_wrong_type_is_answered_with_an_example()
        => Assert.Contains("a name such as \"", Only("""{"schemaVersion":"1.0","kind":1}""").Message, StringComparison.Ordinal);

    [Fact]
    public void A_kind_that_is_not_known_is_kept_and_reported()
    {
        var result = NoticeJson.Read("""{"schemaVersion":"1.0","kind":"gazette"}""");
        Assert.Equal("gazette", result.Notice!.Kind.Value);
        Assert.Equal("""RN906 at /kind "gazette" is not a name this version knows. It is kept as it is.""", Assert.Single(result.Problems) is var problem ? $"{problem.Rule.Id} at {problem.Path} {problem.Message}" : "");
    }

    [Fact]
    public void An_unknown_member_of_a_source_is_passed_over_with_all_it_holds()
    {
        const string Json = """{"schemaVersion":"1.0","sections":[{"role":"other","source":{"start":1,"x":[{"length":9}],"length":2}}],"title":7}""";
        var result = NoticeJson.Read(Json, NoticeJsonReadOptions.Recoverable);
        Assert.Equal([("RN905", "/sections/0/source/x"), ("RN902", "/title")], result.Problems.Select(problem => (problem.Rule.Id, problem.Path)));
        Assert.Equal(new SourceSpan(1, 2), result.Notice!.Sections[0].Source);
    }

    [Fact]
    public void A_broken_value_of_an_unknown_member_is_reported()
    {
        var json = Encoding.Latin1.GetBytes("{\"schemaVersion\":\"1.1\",\"later\":\"\u00FF\"}");
        var problem = Assert.Single(NoticeJson.Read(json, NoticeJsonReadOptions.Recoverable).Problems, problem => problem.Rule.Id == "RN913");
        Assert.Contains("the value of an unknown member", problem.Message, StringComparison.Ordinal);
    }

    // An odd character one level above the deepest is no matter of depth.
    [Fact]
    public void What_is_malformed_within_the_depth_allowed_is_called_malformed()
        => Assert.Equal("RN901", Assert.Single(NoticeJson.Read("{\"schemaVersion\":\"1.0\",?", new() { MaxDepth = 2 }).Problems).Rule.Id);

    private static JsonProblem Only(string json) => Assert.Single(NoticeJson.Read(json).Problems);
}
