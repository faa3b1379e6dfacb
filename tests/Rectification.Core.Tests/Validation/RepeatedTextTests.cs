using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

public class RepeatedTextTests
{
    private const string Sentence = "组织全体财务人员分批赴省城参加三天的业务培训并闭卷考试，全员合格";

    [Fact]
    public void RN205_reports_both_places_in_the_order_of_the_notice()
    {
        var findings = Aspect($"{Sentence}。", "加强监督检查。", $"另外，{Sentence}，并通报结果。").Validate();

        Assert.Equal(["/issues/0/measures/0/text", "/issues/2/measures/0/text"], findings.Select(finding => finding.Path));
        Assert.Equal(["/issues/2/measures/0/text", "/issues/0/measures/0/text"], findings.Select(finding => finding.Arguments[2]));
    }

    [Fact]
    public void RN205_reports_the_first_place_once_however_often_it_is_copied()
        => Assert.Equal(3, Aspect($"{Sentence}。", $"{Sentence}。", $"{Sentence}。").Validate().Count);

    [Theory]
    [InlineData("已整改到位，并长期坚持。")]
    [InlineData("给予党内警告1人，诫勉谈话1人。")]
    [InlineData("2023年9月5日、9月19日，各自开会。")]
    [InlineData("馆务会制定出台了《青川市图书馆古籍特藏文献保护与利用中长期工作规划》。")]
    public void RN205_leaves_turns_of_speech_alone(string text) => Assert.Empty(Aspect($"甲。{text}", $"乙。{text}").Validate());

    [Fact]
    public void RN205_hears_shorter_clauses_when_they_name_papers_or_numbers()
        => Assert.NotEmpty(Aspect("修订《考勤办法》，开展夜间巡馆4次，排除隐患6处。", "再次开展夜间巡馆4次。开展夜间巡馆4次，排除隐患6处，修订《考勤办法》。").Validate());

    [Theory]
    [InlineData("关于“往来款清理不及时”的问题", "往来款清理不及时")]
    [InlineData("往来款清理不及时问题", "往来款清理不及时问题（共2条）")]
    public void RN205_finds_two_issues_of_the_same_heading(string first, string second)
        => Assert.Equal("/issues/1/title", Assert.Single(new Aspect { Title = "某方面", Issues = [Issue(first, "甲。"), Issue(second, "乙。")] }.Validate()).Path);

    [Fact]
    public void RN205_finds_a_heading_that_its_parent_has()
    {
        var parent = new Issue { Title = "往来款清理不及时的问题", Issues = [Issue("往来款清理不及时的问题", "已清理。")] };

        Assert.Equal("/issues/0/title", Assert.Single(parent.Validate()).Path);
    }

    [Fact]
    public void RN205_scales_to_thousands_of_measures()
    {
        var texts = Enumerable.Range(0, 20_000).Select(i => $"围绕第{i}个网点开展实地走访并形成调研报告材料{i * 7919}号。").ToArray();

        Assert.Empty(Aspect(texts).Validate(new() { Rules = new() { ["*"] = RuleLevel.Off, ["RN205"] = RuleLevel.Warning } }));
    }

    private static Aspect Aspect(params string[] texts)
        => new() { Title = "某方面", Issues = texts.Select((text, i) => Issue($"第{i}个问题的标题文字", text)).ToValueList() };

    private static Issue Issue(string title, string text) => new() { Title = title, Measures = [new() { Text = text }] };
}
