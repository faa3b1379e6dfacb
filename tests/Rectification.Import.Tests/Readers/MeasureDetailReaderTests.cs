using Rectification.Import.Readers.Findings;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Readers;

public class MeasureDetailReaderTests
{
    [Theory]
    [InlineData("制定《考勤办法（试行）》", "考勤办法（试行）")]
    [InlineData("修订完善了《考勤办法》《用车细则》、《接待规定》和《采购规程》", "考勤办法|用车细则|接待规定|采购规程")]
    [InlineData("将《考勤办法》印发各科室", "考勤办法")]
    [InlineData("对《考勤办法》进行了修订", "考勤办法")]
    [InlineData("印发《关于落实〈考勤办法〉的通知》", "关于落实〈考勤办法〉的通知")]
    [InlineData("印发《关于落实《考勤办法》的通知》", "关于落实《考勤办法》的通知")]
    [InlineData("根据《公务员法》，制定《考勤办法》", "考勤办法")]
    [InlineData("认真学习《党章》《条例》，严格执行《用车规定》", "")]
    [InlineData("制定贯彻落实《用车规定》的实施方案", "")]
    [InlineData("制定实施《考勤办法》", "考勤办法")]
    [InlineData("印发并落实《考勤办法》", "考勤办法")]
    [InlineData("组织学习新修订的《考勤办法》", "")]
    [InlineData("宣传新修订的《考勤办法》", "")]
    [InlineData("印发《考勤办法", "")]
    [InlineData("印发《考勤办法，制定《用车规定》", "用车规定")]
    public void Papers_that_were_issued_are_told_from_those_that_were_followed(string measure, string expected)
        => Assert.Equal(expected, string.Join('|', Read(measure).Documents.Select(document => document.Title)));

    [Theory]
    [InlineData("印发《考勤办法》（青教发〔2021〕15号），组织学习", "青教发〔2021〕15号")]
    [InlineData("印发《考勤办法》(青教发[2021]15号)", "青教发[2021]15号")]
    [InlineData("印发《考勤办法》青教发〔2021〕15号", "青教发〔2021〕15号")]
    [InlineData("印发《考勤办法》，传达青教发〔2021〕15号文件", null)]
    [InlineData("印发《考勤办法》（试行）", null)]
    public void A_number_right_after_the_title_is_the_number_of_the_paper(string measure, string? expected)
        => Assert.Equal(expected, Assert.Single(Read(measure).Documents).Number);

    [Fact]
    public void A_paper_with_a_number_does_not_end_its_list()
        => Assert.Equal(["甲办法", "乙办法"], Read("印发《甲办法》（青教发〔2021〕15号）、《乙办法》").Documents.Select(document => document.Title));

    [Theory]
    [InlineData("2021年3月5日召开会议，4月上旬印发方案", "2021-03-05|2021-04")]
    [InlineData("3月5日召开会议，3月5日印发方案", "2020-03-05")]
    [InlineData("2021年3月以来开展检查，预计2021年12月完成", "")]
    [InlineData("2019年立项", "")]
    [InlineData("印发《2021年3月工作要点》", "")]
    public void Dates_say_when_the_measure_was_taken(string measure, string expected)
        => Assert.Equal(expected, string.Join('|', Read(measure).Dates));

    [Fact]
    public void Outcomes_of_the_measure_come_along()
        => Assert.Equal(OutcomeKind.Money, Assert.Single(Read("追缴违规资金3万元").Outcomes).Kind);

    private static MeasureDetails Read(string measure)
    {
        var text = TextCleaner.Clean(measure);
        using var painter = new SegmentPainter(text);
        return MeasureDetailReader.Read(new(text, painter, null, Year: 2020), new(0, text.Length));
    }
}
