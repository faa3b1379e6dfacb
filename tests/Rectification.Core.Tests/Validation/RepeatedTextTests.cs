using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

public class RepeatedTextTests
{
    private const string Sentence = "组织全体财务人员分批赴省城参加三天的业务培训并闭卷考试，全员合格，成绩记入业务档案并作为年终考核依据";

    [Fact]
    public void RN205_reports_a_copy_once_with_its_other_place()
    {
        var finding = Assert.Single(Aspect($"{Sentence}。", "加强监督检查。", $"另外，{Sentence}，并通报结果。").Validate());

        Assert.Equal(("/issues/2/measures/0/text", FindingSeverity.Warning), (finding.Path, finding.Severity));
        Assert.StartsWith(finding.Arguments[1].TrimEnd('…'), Sentence, StringComparison.Ordinal);
        Assert.Equal("/issues/0/measures/0/text", Assert.Single(finding.Related).Path);
    }

    [Fact]
    public void RN205_reports_a_passage_once_however_often_it_is_copied()
        => Assert.Equal(4, Assert.Single(Aspect([.. Enumerable.Repeat($"{Sentence}。", 5)]).Validate()).Related.Count);

    [Fact]
    public void RN205_takes_a_short_answer_that_stands_twice_for_information_and_three_times_for_a_habit()
    {
        const string text = "邀请专家驻馆指导少儿阅读活动，每季评选优秀志愿者并张榜公布姓名。";

        Assert.Equal(FindingSeverity.Info, Assert.Single(Aspect(text, text).Validate()).Severity);
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Aspect(text, text, text).Validate()).Severity);
    }

    [Fact]
    public void RN205_names_issues_by_their_numbers()
    {
        var issues = new[] { "1.", "2." }.Select(number => Issue($"{number}的标题文字各不相同", $"{Sentence}。") with { Number = number }).ToValueList();

        var message = Assert.Single(new Notice { Aspects = [new() { Number = "（一）", Title = "某方面", Issues = issues }] }.Validate(), IsRepeated).GetMessage(new("en"));

        Assert.Contains("stands in （一）1. as well", message, StringComparison.Ordinal);
        Assert.DoesNotContain("/aspects", message, StringComparison.Ordinal);
    }

    [Fact]
    public void RN205_quotes_the_longest_words_that_stand_in_both()
        => Assert.Equal(
            "邀请农科院专家驻场指导三个月，示范田亩产提高一成",
            Assert.Single(Aspect("一是邀请农科院专家驻场指导三个月，示范田亩产提高一成，农户增收。", "聘请并邀请农科院专家驻场指导三个月，示范田亩产提高一成。").Validate()).Arguments[1]);

    [Theory]
    [InlineData("2023年9月5日召开馆务会研究少儿阅读推广方案，印制手册3000册，走访学校12所", "甲。", "乙")]
    public void RN205_tells_of_an_event_in_two_answers_as_information_at_both(string passage, string first, string second)
    {
        var rest = "，同时对照反馈意见逐条分析原因，压实各科室责任，分解任务到人，明确时限，按周调度，建立长效机制，扩大覆盖面";
        var findings = Aspect($"{passage}{rest}{first}", $"{second}，{passage}，重新规划三个分馆的开放时间，延长晚间服务两小时，增设自助借还机，调整采购目录，补充地方文献，修缮电梯").Validate();

        Assert.Equal(["/issues/0/measures/0/text", "/issues/1/measures/0/text"], findings.Select(static finding => finding.Path));
        Assert.All(findings, static finding => Assert.Equal(FindingSeverity.Info, finding.Severity));
    }

    [Fact]
    public void RN205_leaves_a_follow_up_alone_that_tells_again_how_its_issue_stands()
    {
        var notice = new Notice
        {
            Aspects = [Aspect($"{Sentence}。")],
            FollowUps = [new() { Title = "培训尚未全员覆盖", Measures = [new() { Text = $"{Sentence}。" }] }],
        };

        Assert.DoesNotContain(notice.Validate(), IsRepeated);
    }

    [Fact]
    public void RN205_finds_a_paper_that_one_issue_makes_twice()
    {
        var issue = new Issue { Title = "谈话制度不落实", Measures = [new() { Text = "出台《馆员谈话办法》。" }, new() { Text = "腾退库房两间。" }, new() { Text = "制定了《馆员谈话办法》。" }] };

        Assert.Equal(("/measures/2/text", "《馆员谈话办法》"), (Assert.Single(issue.Validate()).Path, issue.Validate()[0].Arguments[1]));
    }

    [Fact]
    public void RN205_finds_what_one_measure_tells_twice()
        => Assert.Equal("/text", Assert.Single(new Measure { Text = $"{Sentence}。修缮阅览室三间。{Sentence}。" }.Validate()).Path);

    [Theory]
    [InlineData("已整改到位，并长期坚持。")]
    [InlineData("给予党内警告1人，诫勉谈话1人。")]
    [InlineData("2023年9月5日、9月19日，各自开会。")]
    [InlineData("馆务会制定出台了《青川市图书馆古籍特藏文献保护与利用中长期工作规划》。")]
    [InlineData("认真执行《青川市图书馆古籍特藏文献保护与利用中长期工作规划》（青图〔2023〕9号）要求。")]
    [InlineData("经馆党组会议研究，由分管副馆长对三名经办人员分别给予批评教育，并责成其说明情况。")]
    public void RN205_leaves_formulas_and_named_papers_alone(string text) => Assert.Empty(Aspect($"甲。{text}", $"乙。{text}").Validate());

    [Fact]
    public void RN205_hears_shorter_clauses_when_they_name_numbers()
        => Assert.NotEmpty(Aspect("修订《考勤办法》，开展夜间巡馆4次，排除隐患6处。", "再次开展夜间巡馆4次。开展夜间巡馆4次，排除隐患6处，修订《考勤办法》。").Validate());

    [Fact]
    public void RN209_stands_for_all_where_many_measures_repeat_others()
    {
        var texts = Enumerable.Range(0, 30).Select(i => i % 2 == 0 ? $"{Sentence}（第{i % 4}组）。" : $"更换第{i}间阅览室的灯具。").ToArray();

        var finding = Assert.Single(Aspect([.. texts, .. texts]).Validate(), static finding => finding.Rule == Rules.ManyRepeatedTexts || IsRepeated(finding));

        Assert.Equal(("", Rules.ManyRepeatedTexts), (finding.Path, finding.Rule));
        Assert.True(finding.Related.Count >= 30);
    }

    [Theory]
    [InlineData(10, 60, true)]
    [InlineData(9, 30, false)]
    [InlineData(10, 61, false)]
    public void RN209_needs_twenty_copying_measures_and_a_quarter_of_all(int pairs, int others, bool many)
    {
        var texts = Enumerable.Range(0, pairs).SelectMany(i => Enumerable.Repeat($"第{i}仓库{Sentence.Replace("财务", Name(i), StringComparison.Ordinal)}{Name(i)}。", 2))
            .Concat(Enumerable.Range(0, others).Select(i => $"更换{Name(i)}阅览室的灯具{Name(i + 7)}。"));
        Assert.Equal(many, Aspect([.. texts]).Validate().Any(static finding => finding.Rule == Rules.ManyRepeatedTexts));
    }

    [Fact]
    public void RN209_counts_the_copying_measures_and_quotes_the_first()
    {
        var finding = Assert.Single(Aspect([.. Enumerable.Repeat($"{Sentence}。", 20)]).Validate(), static finding => finding.Rule == Rules.ManyRepeatedTexts);
        Assert.Equal(("20", "20"), (finding.Arguments[0], finding.Arguments[1]));
        Assert.StartsWith(finding.Arguments[2].TrimEnd('…'), Sentence, StringComparison.Ordinal);
        Assert.Equal(20, finding.Related.Count);
    }

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

    private static bool IsRepeated(Finding finding) => finding.Rule == Rules.RepeatedText;

    // Words of two characters that no other number has.
    private static string Name(int number) => $"{(char)('甲' + (number * 37))}{(char)('丰' + (number * 53))}";

    private static Aspect Aspect(params string[] texts)
        => new() { Title = "某方面", Issues = texts.Select((text, i) => Issue($"第{i}个问题的标题文字", text)).ToValueList() };

    private static Issue Issue(string title, string text) => new() { Title = title, Measures = [new() { Text = text }] };
}
