using System.Text;

namespace Rectification.Import.Tests.Importing;

public class HostileTextTests
{
    private const int HalfAMillion = 500_000;

    // What these texts are is not the question.
    private static readonly ImportOptions ReadAll = new() { ReadOtherNatures = true };

    public static TheoryData<string> Empties => ["", " ", "\n", "\r\n\r\n", "\u3000\t\u00A0", "\uFEFF", "\u200B\u00AD", "\0\u0001\u007F", "\u2028"];

    public static TheoryData<string> Odd =>
    [
        "一、", "1.", "（", "“", "整改措施：", "整改措施：\n整改措施：", "一是", "①②③", "第一，", "一\uD83D是", "&", "&;", "&#;", "&#x110000;", "##", "##a##", "【】", "【公众号", "关于“", "关于的问题", "问题", "针对",
        "⒚", "⒚某", "d ##n##2", "1.\n2.\n3.", "一、一、一、", "（一）（一）（一）", "1.2.3.4.5.", "：：：：", "。。。。", "\n一、\n\n", "2021年13月45日", "00000000000000000000",
    ];

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("text", () => NoticeImporter.Import((string)null!));
        Assert.Throws<ArgumentNullException>("text", () => NoticeImporter.ImportAll((string)null!));
    }

    [Theory]
    [MemberData(nameof(Empties))]
    public void Text_without_a_word_holds_nothing_and_is_blank_throughout(string text)
    {
        var result = ImportPromises.Check(text);
        Assert.Empty(result.Notice?.Aspects ?? []);
        Assert.All(result.Segments, segment => Assert.Equal(SegmentRole.Blank, segment.Role));
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void Scraps_of_a_notice_are_read_without_harm(string text) => ImportPromises.Check(text);

    // Not a theory: test names cannot hold halves of a pair.
    [Fact]
    public void Halves_of_surrogate_pairs_are_read_without_harm()
    {
        ImportPromises.Check("\uD83D");
        ImportPromises.Check("\uDE00");
        ImportPromises.Check("1.关于\uDE00\uD83D的问题");
    }

    [Fact]
    public void A_novel_has_no_findings_to_answer()
    {
        var novel = string.Concat(Enumerable.Repeat("那年冬天雪下得很早，他背着行李走出车站，街上没有一个认识的人。母亲的信还揣在怀里，纸角已经磨毛了。\n", 2_000));
        var result = ImportPromises.Check(novel);
        Assert.Empty(result.Notice?.Aspects ?? []);
    }

    [Fact]
    public void One_line_of_five_million_characters_is_read()
        => AssertTiled(string.Concat(Enumerable.Repeat("一是制定办法，加强检查；", 5_000_000 / 12)));

    [Theory]
    [InlineData("某")]
    [InlineData("整改措施")]
    [InlineData("学习不够，审核不严。")]
    [InlineData("“")]
    [InlineData("（")]
    [InlineData("一是制定办法；二是加强检查；")]
    [InlineData("1.")]
    [InlineData("①")]
    [InlineData("：")]
    [InlineData(" ")]
    [InlineData("&amp;")]
    [InlineData("【")]
    public void One_line_of_one_piece_again_and_again_is_read(string piece)
        => AssertTiled(string.Concat(Enumerable.Repeat(piece, HalfAMillion / piece.Length)));

    [Theory]
    [InlineData("（完成情况：已完成）")]
    [InlineData("（已完成）")]
    [InlineData("（1）关于学习不够的问题：一是制定办法。")]
    [InlineData("针对“学习不够”问题，制定办法。")]
    [InlineData("一方面，制定办法；另一方面，加强检查。")]
    public void One_answer_of_one_piece_again_and_again_is_read(string piece)
        => AssertTiled("一、反馈问题整改情况\n（一）党的建设方面\n1.关于学习不够的问题\n整改情况：制定办法。" + string.Concat(Enumerable.Repeat(piece, HalfAMillion / piece.Length)));

    // Every later item could be held against every problem; ten thousand of each would take minutes.
    [Fact]
    public void Ten_thousand_problems_taken_up_again_later_are_read()
    {
        var problems = string.Concat(Enumerable.Range(1, 10_000).Select(number => FormattableString.Invariant($"{(number % 900) + 1}.关于“第{number}处记录不够完整”的问题\n整改措施：补齐记录。\n")));
        AssertTiled($"一、整改情况\n（一）学习方面\n{problems}二、需要进一步整改的事项\n{problems}");
        AssertTiled($"某局2023年度落实全面从严治党主体责任情况报告\n一、存在的问题\n{problems}二、下一步工作打算\n{problems}");
    }

    [Theory]
    [InlineData("1.\n")]
    [InlineData("一、\n")]
    [InlineData("（1）关于学习不够的问题。\n")]
    [InlineData("整改措施：\n")]
    [InlineData("一是制定办法。\n")]
    public void Five_thousand_lines_of_one_kind_are_read(string line)
        => AssertTiled(string.Concat(Enumerable.Repeat(line, 5_000)));

    // A header looks for its rows, and a row for its end: neither may look through the whole text again and again.
    [Theory]
    [InlineData("序号\n反馈问题\n整改措施\n完成情况\n", "1\n学习不够\n1.制定计划；\n2.开展检查。\n已完成\n")]
    [InlineData("序号\t反馈问题\t整改措施\t完成情况\n", "1\t学习不够\t制定计划。\t已完成\n")]
    [InlineData("| 序号 | 反馈问题 | 整改措施 |\n", "| 1 | 学习不够 | 制定计划。 |\n")]
    [InlineData("序号  反馈问题  整改措施\n", "1  学习不够  制定计划。\n")]
    [InlineData("", "序号\n反馈问题\n整改措施\n完成情况\n")]
    [InlineData("", "序号\t反馈问题\t整改措施\n反馈问题\t措施\n")]
    [InlineData("", "序号\n")]
    [InlineData("序号\n反馈问题\n整改措施\n", "1\n")]
    [InlineData("序号\n反馈问题\n整改措施\n", "注：某某。\n")]
    [InlineData("序号\n反馈问题\n整改措施\n1\n", "制定办法，加强检查。\n")]
    [InlineData("序号\t反馈问题\t整改措施\n1\t学习不够\t", "某\t")]
    public void A_header_with_thousands_of_rows_or_of_none_is_read(string header, string row)
        => AssertTiled(header + string.Concat(Enumerable.Repeat(row, 5_000)));

    [Fact]
    public void A_hundred_thousand_markers_that_look_nested_are_read()
    {
        string[] styles = ["一、", "（一）", "1.", "（1）", "1）", "①", "一是", "一要", "第一，"];
        var text = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
            text.Append(styles[i % styles.Length]).Append("关于学习不够的问题\n");
        AssertTiled(text.ToString());
    }

    [Fact]
    public void A_text_longer_than_the_host_allows_is_refused_with_the_option_that_raises_it()
    {
        var exception = Assert.Throws<ImportLimitException>(() => NoticeImporter.Import("123456", new() { MaxLength = 5 }));
        Assert.Equal((nameof(ImportOptions.MaxLength), 5L, 6L), (exception.Option, exception.Limit, exception.Actual));
        Assert.Contains("ImportOptions.MaxLength", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_as_long_as_the_host_allows_is_read()
        => Assert.NotEmpty(NoticeImporter.Import("12345", new() { MaxLength = 5 }).Segments);

    [Fact]
    public void A_text_longer_than_any_notice_is_refused_unless_the_host_raises_the_limit()
    {
        var text = new string('某', ImportOptions.Default.MaxLength + 1);
        Assert.Throws<ImportLimitException>(() => NoticeImporter.Import(text));
        AssertTiled(text, new() { MaxLength = int.MaxValue });
    }

    // Words that a reader looks for may be the first of the text: nothing stands in front of them.
    [Theory]
    [InlineData("面对新形势，某局党组把整改抓在手上。")]
    [InlineData("面1.关于学习不够的问题。")]
    [InlineData("方面1.关于学习不够的问题。")]
    public void A_text_may_begin_with_the_end_of_a_word(string text) => ImportPromises.Check(text);

    [Theory]
    [InlineData("5月8日，市委巡察组向反馈了巡察意见。")]
    [InlineData("5月8日，市委巡察组向（）反馈了巡察意见。")]
    [InlineData("5月8日，收到市委巡察组反馈意见。")]
    [InlineData("5月8日，接受了市委巡察组巡察。")]
    public void A_sentence_that_leaves_out_who_was_told_names_nobody(string sentence)
    {
        var notice = ImportPromises.Check($"根据市委统一部署，2021年3月1日至4月1日，市委第一巡察组开展了常规巡察。{sentence}\n一、反馈问题整改情况\n（一）关于学习不够的问题\n制定办法，加强检查。", ReadAll).Notice;
        Assert.NotNull(notice);
        Assert.NotEqual("", notice.Publisher);
        Assert.NotEqual("", notice.Inspection?.InspectedBody);
    }

    [Fact]
    public void A_count_of_measures_that_none_follow_is_no_measure()
    {
        var notice = ImportPromises.Check("（一）。措施6项落实销号。\n（三）。调\n（一）\n改", ReadAll).Notice;
        Assert.NotNull(notice);
        Assert.All(notice.Aspects.SelectMany(aspect => aspect.Issues).SelectMany(issue => issue.Measures), measure => Assert.NotEqual(0, measure.Source?.Length));
    }

    private static void AssertTiled(string text, ImportOptions? options = null)
        => ImportPromises.AssertTiles(text, [.. NoticeImporter.ImportAll(text, options).SelectMany(result => result.Segments)]);
}
