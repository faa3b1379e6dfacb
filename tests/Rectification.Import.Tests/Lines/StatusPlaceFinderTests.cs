using Rectification.Import.Lines;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines;

public class StatusPlaceFinderTests
{
    [Theory]
    [InlineData("1.泵房漏水（已完成）|2.闸门锈蚀（已完成）|3.堤顶积水（正在推进）|4.护坡松动（等水退去）", "已完成|已完成|正在推进|等水退去")]
    [InlineData("换管。（已完成）|除锈。〔已完成〕。|（正在推进）", "已完成|已完成|正在推进")]
    [InlineData("1.泵房漏水——已完成|2.闸门锈蚀——已完成|3.堤顶积水——等水退去", "已完成|已完成|等水退去")]
    [InlineData("整改进展：水退了|整改进展：水退了|整改进展：水退了|整改进展：水没退", "水退了|水退了|水退了|水没退")]
    [InlineData("甲乙：已完成。换管。|甲乙：已完成|甲乙：正在推进。|甲乙：等水退去", "已完成|已完成|正在推进|等水退去")]
    public void Words_in_the_place_of_other_statuses_are_one(string lines, string expected) => Assert.Equal(expected, Find(lines));

    [Fact]
    public void A_name_in_brackets_on_lines_of_its_own_is_none_where_other_lines_close_with_theirs()
        => Assert.Equal("已完成|正在推进|已完成", Find("〔改办回声〕|换管。（已完成）|〔改办回声〕|除锈。（正在推进）|〔改办回声〕|清淤。（已完成）"));

    [Theory]
    [InlineData("泵房漏水（共两处）|闸门锈蚀（共三扇）|堤顶积水（东段）")]
    [InlineData("泵房漏水（已完成）|闸门锈蚀（正在推进）")]
    [InlineData("甲乙：换管。|甲乙：除锈。|甲乙：清淤。")]
    [InlineData("甲乙：已完成|甲乙：换管|甲乙：除锈|甲乙：清淤")]
    [InlineData("整改情况：整改中，做到3个“着力”。换管。|整改情况：整改中，做到3个“着力”。除锈。|整改情况：整改中，做到3个“着力”。清淤。")]
    [InlineData("整改情况：守住3道关口。|整改情况：守住2道关口。|整改情况：守住3道关口。|整改情况：守住2道关口。")]
    [InlineData("完成时限：立行立改|完成时限：已完成|完成时限：已完成")]
    [InlineData("责任科室：已完成|责任科室：已完成|责任科室：已完成")]
    public void Words_elsewhere_are_none(string lines) => Assert.Equal("", Find(lines));

    [Theory]
    [InlineData("甲乙：立行立改。换管3处。|甲乙：已完成|甲乙：已完成|甲乙：正在推进", "已完成|已完成|正在推进")]
    [InlineData("甲乙：立行立改。|甲乙：已完成|甲乙：已完成|甲乙：正在推进", "立行立改|已完成|已完成|正在推进")]
    public void At_once_is_a_status_unless_what_was_done_follows(string lines, string expected) => Assert.Equal(expected, Find(lines));

    [Theory]
    [InlineData("甲乙：已归仓|甲乙：尚未归仓|甲乙：浇灌完毕", "已归仓|尚未归仓|浇灌完毕")]
    [InlineData("【已完成】换管。|【已完成】除锈。|【正在推进】清淤。|【等水退去】护坡。", "已完成|已完成|正在推进|等水退去")]
    [InlineData("换管。|两处都去看过，已交底归卷。|除锈。|两处都去看过，已交底归卷。|清淤。|两处都去看过，已交底归卷。", "两处都去看过，已交底归卷|两处都去看过，已交底归卷|两处都去看过，已交底归卷")]
    [InlineData("甲乙：水退了，本项收口|甲乙：堤加高了，本项收口|甲乙：管换好，本项收口|甲乙：已完成|甲乙：已完成", "水退了，本项收口|堤加高了，本项收口|管换好，本项收口|已完成|已完成")]
    [InlineData("甲乙：已完成|甲乙：已完成|甲乙：正在推进|甲乙：水位下降之后三座闸门的除锈工程还要接着做", "已完成|已完成|正在推进|水位下降之后三座闸门的除锈工程还要接着做")]
    public void A_place_is_known_by_the_aspect_of_its_words_and_by_what_comes_back_in_it(string lines, string expected) => Assert.Equal(expected, Find(lines));

    [Theory]
    [InlineData("【整改行动】换管。|【整改行动】除锈。|【整改行动】清淤。")]
    [InlineData("两处都去看过，管也换了。|两处都去看过，管也换了。|两处都去看过，管也换了。")]
    public void A_label_in_brackets_or_a_sentence_without_a_stage_is_no_status(string lines) => Assert.Equal("", Find(lines));

    [Theory]
    [InlineData("整改进展：过关|整改进展：过关|整改进展：未过关", "过关|过关")]
    [InlineData("整改进展：收口|整改进展：收口|整改进展：收口|整改进展：正在推进", "收口|收口|收口")]
    [InlineData("整改进展：收口|整改进展：收口|整改进展：收口|整改进展：已完成", "")]
    public void Words_are_over_beside_their_negation_or_unmarked_among_marked_ones(string lines, string expected) => Assert.Equal(expected, FindAffirmed(lines));

    [Theory]
    [InlineData("换管。这个项目已归卷。|除锈。这个项目尚未归卷。|清淤。这个项目正在归卷。", "这个项目已归卷|这个项目尚未归卷|这个项目正在归卷")]
    [InlineData("换管。这桩事已经收口。|除锈。这桩事还缺一道手续。|清淤。这桩事正在收口。", "这桩事已经收口|这桩事还缺一道手续|这桩事正在收口")]
    [InlineData("换管。眼下，该事项已收口。|除锈。眼下，该事项已收口。|清淤。该事项仍在看。", "眼下，该事项已收口|眼下，该事项已收口|该事项仍在看")]
    public void Sentences_that_close_paragraphs_with_the_same_subject_are_statuses(string lines, string expected) => Assert.Equal(expected, Find(lines));

    [Theory]
    [InlineData("换管。出水量未再下降。|除锈。出水量未再下降。|清淤。出水量未再下降。")]
    [InlineData("换管。出水量提高到96%。|除锈。出水量提高到98%。|清淤。出水量提高到97%。")]
    [InlineData("修了泵房。该泵房已验收。|修了泵房。该泵房已复验。|修了泵房。该泵房正在验收。")]
    public void Results_that_come_back_and_sentences_on_what_was_told_before_are_none(string lines) => Assert.Equal("", Find(lines));

    [Theory]
    [InlineData("整改情况：已收口。一是换管。二是除锈。|整改情况：正在看。一是清淤。二是加高。|整改情况：看过了。一是换门。二是挂牌。|整改情况：已收口。一是看护。二是巡查。", "已收口|正在看|看过了|已收口")]
    [InlineData("整改情况：分头去办。一是更换水管并请厂家逐台检查。二是闸门除锈上漆。|整改情况：分头去办。一是请施工队清淤并且加固护坡。二是加高堤顶。|整改情况：分头去办。一是更换三扇闸门并且重新挂牌。二是专人看护。", "")]
    public void A_few_words_in_front_of_the_list_of_every_answer_are_a_status_unless_they_announce_it(string lines, string expected) => Assert.Equal(expected, Find(lines));

    [Fact]
    public void One_use_of_a_label_that_is_a_status_elsewhere_is_enough()
    {
        using var text = Clean.Text("甲乙：等水退去");
        var uses = LabelUseFinder.Find(text, [.. text.Lines]);
        Assert.Equal([3], StatusPlaceFinder.Find(text, [.. text.Lines], new() { [0] = new(Import.Text.LabelKind.Status, uses[0].Range) }, uses).Places);
        Assert.Empty(StatusPlaceFinder.Find(text, [.. text.Lines], [], uses).Places);
    }

    private static string Find(string lines)
    {
        using var text = Clean.Text(lines.Replace('|', '\n'));
        return Write(text, StatusPlaceFinder.Find(text, [.. text.Lines], [], LabelUseFinder.Find(text, [.. text.Lines])).Places);
    }

    private static string FindAffirmed(string lines)
    {
        using var text = Clean.Text(lines.Replace('|', '\n'));
        return Write(text, StatusPlaceFinder.Find(text, [.. text.Lines], [], LabelUseFinder.Find(text, [.. text.Lines])).Affirmed);
    }

    private static string Write(CleanText text, HashSet<int> places)
        => string.Join('|', places.Order().Select(at => text.Write(new(at, at + text.Folded[at..].IndexOfAny("。）〕】\n") is var end && end < at ? text.Length : end))));
}
