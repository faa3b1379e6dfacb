using Rectification.Import.Nature;
using Rectification.Import.Tests.Importing;
using Rectification.Import.Tests.Styles;
using Rectification.Import.Text;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Tests.Nature;

/// <summary>What texts are told to be, measured on invented ones.</summary>
public class NatureTests
{
    private const string Notice = """
        中共清源县水务局党组关于巡察整改进展情况的通报
        根据县委统一部署，2021年3月1日至4月30日，县委第一巡察组对县水务局党组开展了巡察，6月2日反馈了意见。现将整改进展情况通报如下：
        1.关于“巡河不经常”的问题。已组织巡河36次，清理垃圾12处。
        2.关于“台账不完整”的问题。补录台账45条。
        3.关于“公示不及时”的问题。已在公示栏张贴并归档。
        4.关于“会费收缴慢”的问题。已全部收齐。
        中共清源县水务局党组
        2021年9月30日
        """;

    [Fact]
    public void At_most_two_of_a_hundred_texts_that_answer_nothing_become_notices()
    {
        var accepted = NatureFixtures.Others.Where(text => NoticeImporter.Import(text.Text).Notice is not null).Select(text => text.Name).ToList();
        Assert.True(NatureFixtures.All.Count >= 120);
        Assert.True(accepted.Count * 50 <= NatureFixtures.Others.Count, string.Join(", ", accepted));
    }

    [Fact]
    public void Ninety_five_of_a_hundred_are_told_by_their_right_name()
    {
        var wrong = NatureFixtures.Others.Where(text => NoticeImporter.Import(text.Text).Nature != text.Nature).Select(text => text.Name).ToList();
        Assert.True(wrong.Count * 20 <= NatureFixtures.Others.Count, string.Join(", ", wrong));
    }

    [Fact]
    public void Very_short_answers_that_never_say_done_are_read()
        => Assert.All(NatureFixtures.All.Except(NatureFixtures.Others), text => Assert.NotNull(NoticeImporter.Import(text.Text).Notice));

    [Fact]
    public void No_notice_of_the_styles_is_refused_whole_or_without_its_title()
    {
        foreach (var name in StyleFixtures.Names)
        {
            var text = StyleFixtures.Text(name);
            Assert.True(NoticeImporter.Import(text).Notice is not null, name);
            Assert.True(NoticeImporter.Import(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]).Notice is not null, $"{name} without its first line");
        }
    }

    [Fact]
    public void A_body_that_answers_problem_after_problem_is_read_without_title_and_preamble()
    {
        var body = string.Join('\n', Notice.Split('\n').Skip(2));
        Assert.Equal(4, Assert.Single(ImportPromises.Check(body).Notice!.Aspects).Issues.Count);
    }

    [Theory]
    [InlineData("巡察", "rectificationNotice")]
    [InlineData("审计", "auditAnswer")]
    [InlineData("生态环境保护督察", "supervisionAnswer")]
    public void What_is_answered_gives_an_answer_its_name(string supervision, string nature)
    {
        var text = Notice.Replace("县委第一巡察组", "检查组", StringComparison.Ordinal).Replace("巡察", supervision, StringComparison.Ordinal);
        Assert.Equal(nature, NoticeImporter.Import(text).Nature.Value);
    }

    [Theory]
    [InlineData("公布")]
    [InlineData("公开")]
    [InlineData("通报")]
    public void The_first_page_of_an_answer_without_title_is_known_by_what_it_announces(string announced)
    {
        var front = $"根据省委统一部署，2021年3月1日至4月30日，省委第二巡视组对云溪市开展了巡视。6月9日，省委巡视组向云溪市委反馈了巡视意见。按照巡视工作有关要求，现将巡视整改进展情况予以{announced}。\n"
            + "一、市委组织整改落实情况\n（一）提高站位。市委把整改作为政治任务，多次学习有关重要论述，统一思想认识。\n（二）以上率下。市委常委会会议强调，各级各部门要认领任务，主要负责同志带头抓好落实。";

        Assert.Equal(TextNature.RectificationNotice, NoticeImporter.Import(front).Nature);
    }

    [Fact]
    public void A_yearly_report_on_responsibility_is_a_work_report()
        => Assert.Equal(TextNature.WorkReport, NoticeImporter.Import("清源县水务局2021年履行全面从严治党主体责任情况报告\n一、主要做法\n压实责任，抓好落实。\n二、存在的问题\n（一）学习不深。").Nature);

    [Fact]
    public void Evidence_names_sign_place_and_weight()
    {
        var result = NoticeImporter.Import(Notice);
        Assert.InRange(result.NatureCertainty, 0.9, 1);
        var title = Assert.Single(result.NatureEvidence, evidence => evidence.Sign == "title of an answer");
        Assert.StartsWith("中共清源县水务局党组关于", title.Source!.Value.Slice(Notice).ToString(), StringComparison.Ordinal);
        Assert.True(title.Weight > 0);
    }

    [Fact]
    public void RN109_says_what_the_text_is_and_what_it_lacks()
    {
        var finding = Assert.Single(ImportPromises.Check("家常豆腐\n用料：豆腐两块，葱一根。\n1.豆腐切片。\n2.煎至两面金黄。").Findings);
        Assert.Equal(Rules.NotANotice, finding.Rule);
        Assert.StartsWith("other", finding.Arguments[0], StringComparison.Ordinal);
        Assert.Contains("其他文字", finding.GetMessage(new("zh-CN")), StringComparison.Ordinal);
        Assert.Contains("发现问题的机构", finding.GetMessage(new("zh-CN")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("關於學習貫徹條例的說明\n這個條例對於開展監督有著重要意義，從學習到執行都應當認真對待。", "simplified")]
    [InlineData("关（guān）于（yú）巡（xún）察（chá）整（zhěng）改（gǎi）的说明", "noPinyin")]
    public void Writing_that_cannot_be_read_is_named_as_the_reason(string text, string term)
        => Assert.Contains(term, Assert.Single(NoticeImporter.Import(text).Findings).Arguments[1], StringComparison.Ordinal);

    [Fact]
    public void A_host_can_have_other_texts_read_and_is_told_their_nature()
    {
        var plan = NatureFixtures.All.First(text => text.Nature == TextNature.Plan);
        var result = NoticeImporter.Import(plan.Text, new() { ReadOtherNatures = true });
        Assert.NotNull(result.Notice);
        Assert.Equal(TextNature.Plan, result.Nature);
    }

    [Fact]
    public void Every_weight_is_that_of_a_sign_that_is_looked_for()
    {
        using var text = Rectification.Import.Text.TextCleaner.Clean(Notice);
        var names = Rectification.Import.Nature.NatureReader.FindSigns(new(text, text.Lines)).Select(sign => sign.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(Rectification.Import.Nature.NatureWeights.All.SelectMany(row => row.Weights.Keys), name => Assert.Contains(name, names));
        Assert.True(names.SetEquals(SignNames.Chinese.Keys));
    }

    [Theory]
    [InlineData("speaks of every time", 5, 0.83)]
    [InlineData("speaks of every time", 20, 1)]
    [InlineData("speaks of alternatives", 20, 0)]
    public void Small_words_count_by_their_share_of_the_text(string sign, int count, double strength)
    {
        using var text = Rectification.Import.Text.TextCleaner.Clean($"{new string('每', count)}{new string('天', 1000 - count)}");
        var found = ToneSigns.Find(new(text, text.Lines)).Single(found => found.Name == sign);
        Assert.Equal(strength, found.Strength, 2);
    }

    [Fact]
    public void News_that_a_report_on_an_answer_was_heard_is_no_answer()
    {
        var result = NoticeImporter.Import("市人大常委会听取审计查出问题整改情况的报告\n3月9日，市人大常委会举行会议，听取审计查出问题整改情况的报告。会议认为，有关部门已完成大部分整改，追回资金3200万元。\n委员们就部分问题进行了询问，审计局负责人作了回答。");
        Assert.Null(result.Notice);
        Assert.Equal(TextNature.News, result.Nature);
    }
}
