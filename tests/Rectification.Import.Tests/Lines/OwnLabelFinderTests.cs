using Rectification.Import.Lines;

namespace Rectification.Import.Tests.Lines;

public class OwnLabelFinderTests
{
    private const string Long = "组织水泵厂家的工程师到现场逐台检查，更换了磨损的叶轮和密封圈，并且重新调试了控制柜。";

    private static readonly string[] Problems = ["泵房漏水", "闸门锈蚀", "堤顶积水", "护坡松动"];

    [Theory]
    [InlineData($"甲乙：{Long}|甲乙：{Long}|甲乙：{Long}", "甲乙：Measures")]
    [InlineData("甲乙：2021年6月底前|甲乙：2021年7月底前|甲乙：2021年8月底前", "甲乙：Deadline")]
    [InlineData("甲乙：还差一截|甲乙：还差一截|甲乙：就快好了|甲乙：就快好了", "甲乙：Status")]
    [InlineData("整改情况：已完成|整改情况：正在推进|整改情况：已完成", "整改情况：Status")]
    [InlineData($"（整改措施）：{Long}|（整改措施）：{Long}|（整改措施）：{Long}", "（整改措施）：Measures")]
    [InlineData($"〔整改措施〕{Long}|〔整改措施〕{Long}|〔整改措施〕{Long}", "〔整改措施〕Measures")]
    public void A_label_announces_what_stands_behind_it_in_item_after_item(string answers, string expected)
        => Assert.Equal(Enumerable.Repeat(expected, answers.Split('|').Length), Find(answers));

    [Theory]
    [InlineData($"整改措施：换管。\n甲乙：{Long}", "甲乙：Results")]
    [InlineData($"整改措施：换管。\n甲乙：将{Long}", "甲乙：NextSteps")]
    [InlineData("整改措施：换管。\n甲乙：路面不再积水，无人投诉。", "甲乙：Results")]
    public void The_second_label_of_an_answered_item_tells_what_came_of_it_or_what_comes_next(string answer, string expected)
        => Assert.Equal([expected, expected, expected], Find($"{answer}|{answer}|{answer}"));

    [Fact]
    public void The_first_of_the_names_that_come_back_below_numbers_answers_whatever_its_length()
        => Assert.Equal(["甲乙：Measures", "丙丁：Status"], Find("甲乙：换管。\n丙丁：已完成|甲乙：除锈。\n丙丁：已完成|甲乙：开沟，并且请人看护。\n丙丁：已完成").Distinct());

    [Theory]
    [InlineData("推进情况：换管。", "预定目标：")]
    [InlineData("推进情况：\n更换了水管，闸门也除了锈。", "预定目标：")]
    [InlineData("甲乙：换管。", "预定目标：")]
    public void A_name_of_what_was_to_be_reached_answers_nothing_where_it_comes_first(string answer, string name)
        => Assert.DoesNotContain($"{name}Measures", Find(string.Join('|', Enumerable.Repeat($"{name}不漏一滴。\n{answer}\n丙丁：已完成", 3))));

    [Theory]
    [InlineData("办理状态。整改完毕。", "办理状态。Status")]
    [InlineData("整改进度。尚在推进。", "整改进度。Status")]
    public void A_full_stop_may_close_a_label_of_progress(string answer, string expected) => Assert.Equal([expected], Find($"整改措施：换管。\n{answer}"));

    [Theory]
    [InlineData("抓好落实。换管3处。")]
    [InlineData("已办理。整改完毕。")]
    [InlineData("水位稳定。整改完毕。")]
    public void A_sentence_in_front_of_another_is_no_label(string answer) => Assert.Empty(Find($"整改措施：换管。\n{answer}"));

    [Fact]
    public void A_label_behind_white_space_that_tells_the_state_answers_nothing()
        => Assert.Equal(["甲乙：Measures", "进展：Status"], Find($"甲乙：{Long}\n丙丁：某某　进展：完成|甲乙：{Long}\n丙丁：某某　进展：完成|甲乙：{Long}\n丙丁：某某　进展：就差一点").Where(label => label[0] is '甲' or '进').Distinct());

    [Theory]
    [InlineData($"甲乙｜{Long}", "甲乙｜Measures")]
    [InlineData($"甲乙→{Long}", "甲乙→Measures")]
    [InlineData($"《甲乙》：{Long}", "《甲乙》：Measures")]
    [InlineData($"『甲乙』{Long}", "『甲乙』Measures")]
    [InlineData($"甲乙 — {Long}", "甲乙—Measures")]
    [InlineData($"甲乙　{Long}", "甲乙Measures")]
    [InlineData($"○甲乙：{Long}", "○甲乙：Measures")]
    [InlineData($"▶■甲乙：{Long}", "▶■甲乙：Measures")]
    [InlineData($"（1）※甲乙：{Long}", "※甲乙：Measures")]
    [InlineData($"◈甲乙 （甲）{Long}", "◈甲乙Measures")]
    [InlineData($"～甲乙～\n{Long}", "～甲乙～Measures")]
    [InlineData($"★甲乙：{Long}", "★甲乙：Measures")]
    [InlineData($"（1）★甲乙：{Long}", "★甲乙：Measures")]
    public void A_label_is_one_whatever_signs_stand_before_and_behind_it(string answer, string expected)
        => Assert.Equal([expected, expected, expected], Find($"{answer}|{answer}|{answer}"));

    [Fact]
    public void A_name_in_front_of_a_few_words_and_then_a_list_announces_the_answer()
        => Assert.Equal(Enumerable.Repeat("甲乙：Progress", 3), Find($"甲乙：正在看。一是{Long}|甲乙：看好了。一是{Long}|甲乙：已完成。一是{Long}"));

    [Fact]
    public void A_name_in_front_of_a_status_and_then_of_what_was_done_announces_the_answer()
        => Assert.Equal(Enumerable.Repeat("甲乙：Progress", 3), Find($"甲乙：已完成。{Long}|甲乙：正在整改。{Long}|甲乙：已完成。{Long}"));

    [Theory]
    [InlineData($"情况说明：{Long}", "情况说明：Progress")]
    [InlineData($"整改措施：换管。\n情况说明：{Long}", "")]
    public void A_name_of_what_explains_announces_the_answer_where_nothing_else_does(string answer, string expected)
        => Assert.Equal(expected, string.Join('|', Find($"{answer}|{answer}|{answer}").Distinct()));

    [Fact]
    public void A_name_directly_below_the_label_of_the_answer_is_part_of_that()
        => Assert.Contains("我们这样改：Measures", Find(string.Join('|', Enumerable.Repeat($"整改情况：\n我们这样改：一是{Long}", 3))));

    [Fact]
    public void A_name_in_front_of_lists_and_then_of_the_answer_tells_more_of_the_problem()
        => Assert.Equal(["甲乙：Description", "丙丁：Measures"], Find(string.Join('|', Enumerable.Repeat($"甲乙：1）泵房建于2001年；2）闸门3扇。\n丙丁：{Long}", 3)) + $"|丙丁：{Long}").Distinct());

    [Fact]
    public void A_number_of_the_notice_s_own_inside_a_paragraph_is_no_label()
        => Assert.DoesNotContain("招数二：", string.Concat(Find(string.Join('|', Enumerable.Repeat($"整改措施：招数一：{Long}招数二：{Long}", 3)))), StringComparison.Ordinal);

    [Fact]
    public void What_the_inspectors_are_quoted_with_behind_an_answer_tells_no_results()
        => Assert.DoesNotContain("◇巡察认为：Results", Find(string.Join('|', Enumerable.Repeat($"◇巡察认为：泵房漏水。\n整改措施：{Long}", 4))));

    [Fact]
    public void The_same_words_in_front_of_every_list_make_no_label_of_a_status()
        => Assert.DoesNotContain("甲乙：Status", Find(string.Join('|', Enumerable.Repeat($"甲乙：为此做了下面的事。一是{Long}", 4))));

    [Fact]
    public void Beside_dates_at_once_tells_when_too()
        => Assert.Equal(Enumerable.Repeat("甲乙：Deadline", 3), Find("甲乙：立行立改|甲乙：立行立改|甲乙：2021年6月底前"));

    [Theory]
    [InlineData($"甲乙：{Long}|甲乙：{Long}")]
    [InlineData($"整改措施：{Long}|整改措施：{Long}|整改措施：{Long}")]
    [InlineData("甲乙：水位稳定，无人投诉。|甲乙：水位下降，无人投诉。|甲乙：水位正常，无人投诉。")]
    public void What_comes_twice_or_is_known_anyway_or_unclear_is_no_label_of_its_own(string answers) => Assert.Empty(Find(answers));

    private static List<string> Find(string answers)
    {
        using var text = OwnFormFinder.FindNumbers(Clean.Text(string.Concat(answers.Split('|').Select((answer, at) => $"{at + 1}.{Problems[at]}\n{answer}\n"))));
        var labels = OwnLabelFinder.Find(text, LabelUseFinder.Find(text, [.. text.Lines]), LabelCycle.Find(text, text.Lines));
        return [.. labels.OrderBy(entry => entry.Key).Select(entry => $"{text.Write(entry.Value.Range)}{entry.Value.Kind}")];
    }
}
