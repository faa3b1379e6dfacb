namespace Rectification.Import.Tests.Outline;

public class TracerTests
{
    private const string Text = "中共某市某局党组关于巡察反馈问题整改情况的通报\n一、整改落实情况\n（一）学习方面\n1.关于“学习不够”的问题\n整改措施：制定学习计划。\n2.关于“审核不严”的问题\n整改措施：完善办法。\n二、下一步打算\n继续抓好整改。";

    [Fact]
    public void Each_line_tells_its_marker_its_level_and_why()
    {
        var trace = NoticeImporter.Import(Text, new() { Trace = true }).Trace;
        Assert.Equal(Enumerable.Range(1, 9), trace.Select(line => line.Line));
        Assert.Equal([null, "一、", "（一）", "1.", null, "2.", null, "二、", null], trace.Select(line => line.Marker));
        Assert.Equal(["title", "section findings", "aspect", "issue", "label", "issue", "label", "section nextSteps", "nextStep"], trace.Select(line => line.Reading));
        Assert.Equal([null, 0, 0, 1, null, 1, null, 0, null], trace.Select(line => line.Level));
        Assert.Contains("one level deeper", trace[3].Reason, StringComparison.Ordinal);
        Assert.Contains("introduced as a problem +3", trace[3].Reason, StringComparison.Ordinal);
        Assert.Contains("its list of 2: problems over measures by ", trace[3].Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("its list", trace[5].Reason, StringComparison.Ordinal);
        Assert.Contains("its number continues an open list", trace[5].Reason, StringComparison.Ordinal);
        Assert.All(trace, line => Assert.NotEmpty(line.Reason));
    }

    [Fact]
    public void Nothing_is_traced_unless_asked_for() => Assert.Empty(NoticeImporter.Import(Text).Trace);
}
