using Rectification.Import.Readers;
using Rectification.Import.Readers.Front;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

public class NoticeKindReaderTests
{
    [Theory]
    [InlineData("中共云溪市水务局党组关于巡察整改情况的通报\n市委第一巡察组对我局开展了巡察，反馈了意见。\n一、组织情况", "Notice")]
    [InlineData("根据统一部署，市委巡察组向我局反馈了问题，现将整改情况予以公布。\n一、组织情况", "Notice")]
    [InlineData("市水务局关于落实主体责任方面巡察反馈问题整改情况的报告\n一、组织情况", "Notice")]
    [InlineData("一、巡察反馈问题整改落实情况", "Notice")]
    [InlineData("2021年履行全面从严治党主体责任情况报告\n现将履责情况报告如下：\n一、主要做法", "WorkReport")]
    [InlineData("云溪市水务局领导班子述责述廉报告\n一、主要做法", "WorkReport")]
    [InlineData("2021年，局党组认真落实党风廉政建设责任制，现将履责情况报告如下：\n一、主要做法", "WorkReport")]
    [InlineData("云溪市水务局2021年工作总结\n一、主要工作", "Other")]
    [InlineData("关于加强巡察反馈问题整改工作的实施意见\n一、总体要求", "Other")]
    [InlineData("关于2020年度审计查出问题整改情况的报告\n一、总体情况", "AuditAnswer")]
    [InlineData("云溪市水务局关于2021年度预算执行审计整改结果的公告\n一、总体情况", "AuditAnswer")]
    [InlineData("关于2021年度市级预算执行情况的审计报告\n审计指出的问题正在整改。\n一、总体情况", "Other")]
    [InlineData("关于做好审计查出问题整改工作的通知\n一、总体要求", "Other")]
    [InlineData("从前有座山，山里有座庙。", "Other")]
    [InlineData("", "Other")]
    public void Texts_are_told_apart_by_title_preamble_and_headings(string raw, string expected) => Assert.Equal(expected, Read(raw).Nature.ToString());

    [Fact]
    public void What_a_text_lacks_to_be_a_notice_is_named()
    {
        Assert.Equal(["巡视或巡察", "整改", "反馈的问题"], Read("从前有座山。").Missing);
        Assert.Equal(["巡视或巡察"], Read("关于2020年度审计查出问题整改情况的报告\n一、总体情况").Missing);
    }

    private static (TextNature Nature, IReadOnlyList<string> Missing) Read(string raw)
    {
        var text = TextCleaner.Clean(raw);
        var headings = text.Lines.Where(line => text.Fold(line.Range).StartsWith("一、")).Select(line => line.Range).ToList();
        var body = headings.Count == 0 ? text.Lines.Count : text.Lines.Count - 1;
        return NoticeKindReader.Read(text, FrontMatterReader.Read(text, text.Lines, body), headings);
    }
}
