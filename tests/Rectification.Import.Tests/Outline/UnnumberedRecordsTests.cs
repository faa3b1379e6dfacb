using Rectification.Import.Outline;

namespace Rectification.Import.Tests.Outline;

/// <summary>Which lines open problems, and head parts of them, where no number does.</summary>
public class UnnumberedRecordsTests
{
    [Theory]
    [InlineData("水渠那一片\n毛病：渠底淤了。\n这样做：清淤。\n毛病：闸门锈了。\n这样做：除锈。\n毛病：堤上积水。\n这样做：开沟。", "part problem . problem . problem .")]
    [InlineData("渠道管护\n“渠底淤积”问题。\n清淤。\n“闸门锈蚀”问题。\n除锈。\n堤防管护\n“堤顶积水”问题。\n开沟。\n“护坡松动”问题。\n灌浆。", "part problem . problem . part problem . problem .")]
    [InlineData("（一）渠道\n“渠底淤积”问题【已完成】\n清淤。\n“闸门锈蚀”问题【正在整改】\n除锈。", ". problem . problem .")]
    [InlineData("“渠底淤积”问题整改情况。\n清淤。\n“闸门锈蚀”问题整改情况。\n除锈。", "problem . problem .")]
    public void The_same_first_label_or_a_quotation_opens_each_problem(string lines, string expected) => Assert.Equal(expected, Print(lines));

    [Theory]
    [InlineData("（一）渠道\n渠底淤积。三年没有清过。\n清淤。\n运走淤泥。\n完成情况：已完成。\n闸门锈蚀。\n除锈。\n完成情况：已完成。\n（二）堤防\n堤顶积水。\n开沟。\n完成情况：已完成。\n护坡松动。\n灌浆。\n完成情况：已完成。", ". problem . . . problem . . . problem . . problem . .")]
    [InlineData("逐项说明。\n（一）渠道\n渠底淤积。\n清淤。\n完成情况：已完成。\n闸门锈蚀。\n除锈。\n完成情况：已完成。\n堤顶积水。\n开沟。\n完成情况：已完成。\n再查一遍。", ". . problem . . problem . . problem . . .")]
    public void What_stands_behind_a_status_opens_the_next_problem(string lines, string expected) => Assert.Equal(expected, Print(lines));

    [Theory]
    [InlineData("关于渠底淤积的问题\n（1）清淤。\n（2）运泥。\n关于闸门锈蚀的问题（已完成）\n（1）除锈。\n关于堤顶积水的问题\n（1）开沟。", "problem . . problem . problem .")]
    [InlineData("（一）渠道\n关于渠底淤积的问题\n清淤。\n关于闸门锈蚀的问题\n除锈。\n关于堤顶积水的问题\n开沟。", ". problem . problem . problem .")]
    [InlineData("针对“渠底淤积”的问题，清淤12处，运走淤泥。\n针对“闸门锈蚀”的问题，除锈8扇，换启闭机。\n针对“堤顶积水”的问题，开沟5条，修排水管。", "problem problem problem")]
    [InlineData("（一）渠道\n针对“渠底淤积”的问题，清淤12处，运走淤泥。\n针对“闸门锈蚀”的问题，除锈8扇，换启闭机。\n（二）堤防\n针对“堤顶积水”的问题，开沟5条，修排水管。", ". problem problem . problem")]
    public void So_do_frames_of_problems_that_come_back(string lines, string expected) => Assert.Equal(expected, Print(lines));

    [Theory]
    [InlineData("一、渠道方面\n巡察指出，渠底淤积。清淤12处。\n巡察指出，渠道狭窄。拓宽两段。\n二、堤防方面\n巡察指出，堤顶积水。开沟5条。\n巡察指出，护坡松动。灌浆补强。", ". problem problem . problem problem")]
    [InlineData("（一）渠道多年失修\n巡察指出，渠底淤积。\n（二）堤防无人看管\n巡察指出，堤顶积水。", ". . . .")]
    public void So_do_the_inspectors_words_below_the_headings_of_parts_unless_each_is_quoted_once(string lines, string expected) => Assert.Equal(expected, Print(lines));

    [Theory]
    [InlineData("关于渠底淤积的问题\n清淤。\n关于闸门锈蚀的问题\n除锈。")]
    [InlineData("（一）渠道\n1.淤塞\n关于渠底淤积的问题\n清淤。\n2.锈蚀\n关于闸门锈蚀的问题\n除锈。\n3.积水\n关于堤顶积水的问题\n开沟。")]
    [InlineData("整改情况：已完成。\n针对“渠底淤积”的问题，清淤12处，运走淤泥。\n针对“闸门锈蚀”的问题，除锈8扇，换启闭机。\n针对“堤顶积水”的问题，开沟5条，修排水管。")]
    [InlineData("1.渠道淤塞，多年没有清理，群众反映强烈，县里两次通报，至今没有下文。\n针对“渠底淤积”的问题，清淤12处，运走淤泥。\n针对“闸门锈蚀”的问题，除锈8扇，换启闭机。\n针对“堤顶积水”的问题，开沟5条，修排水管。")]
    [InlineData("（一）渠底淤积\n三年没有清过。\n清淤。\n完成情况：已完成。\n（二）闸门锈蚀\n三年没有除过锈。\n除锈。\n完成情况：已完成。\n（三）堤顶积水\n三年没有开过沟。\n开沟。\n完成情况：已完成。")]
    [InlineData("渠底淤积。\n1.清淤。\n完成情况：已完成。\n闸门锈蚀。\n1.除锈。\n完成情况：已完成。\n堤顶积水。\n1.开沟。\n完成情况：已完成。")]
    [InlineData("渠底淤积。\n完成情况：已完成。\n闸门锈蚀。\n完成情况：已完成。\n堤顶积水。\n完成情况：已完成。")]
    [InlineData("毛病：渠底淤了。\n这样做：清淤。\n毛病：闸门锈了。\n这样做：除锈。")]
    [InlineData("渠底淤积\n毛病：渠底淤了。\n这样做：清淤。\n闸门锈蚀\n毛病：闸门锈了。\n这样做：除锈。\n堤顶积水\n毛病：堤上积水。\n这样做：开沟。")]
    [InlineData("整改时限：六月。\n牵头：管护股。\n整改时限：七月。\n牵头：工程股。\n整改时限：八月。\n牵头：办公室。")]
    [InlineData("“渠底淤积”问题。\n清淤。\n闸门锈蚀。\n除锈。")]
    [InlineData("，\n清淤。\n完成情况：已完成。\n闸门锈蚀。\n除锈。\n完成情况：已完成。\n堤顶积水。\n开沟。\n完成情况：已完成。")]
    [InlineData("")]
    public void Few_of_them_or_labels_below_headings_open_none(string lines) => Assert.DoesNotContain("p", Print(lines), StringComparison.Ordinal);

    private static string Print(string lines)
    {
        using var text = Clean.Text(lines);
        var records = UnnumberedRecords.Find(text, text.Lines);
        var parts = UnnumberedRecords.FindParts(text, text.Lines, records);
        return string.Join(' ', text.Lines.Select((line, at) => parts.Contains(at) ? "part" : records.ContainsKey(line.Start) ? "problem" : "."));
    }
}
