namespace Rectification.Reporting;

/// <content>The names of what a report shows.</content>
internal sealed partial class ReportLabels
{
    public string Report => Say("Rectification report", "整改情况报告");

    public string Contents => Say("Contents", "目录");

    public string SkipTo(string name) => Say($"Skip to: {name}", $"跳到：{name}");

    public string NothingReported => Say("There is no notice to report on.", "没有可报告的通报。");

    public string File => Say("File", "文件");

    public string Title => Say("Title", "标题");

    public string Kind => Say("Kind", "类型");

    public string Publisher => Say("Publisher", "发布单位");

    public string Inspection => Say("Inspection", "巡视巡察");

    public string InspectedBody => Say("Inspected body", "被巡视巡察单位");

    public string Period => Say("At work", "进驻时间");

    public string Feedback => Say("Feedback", "反馈日期");

    public string Published => Say("Published", "发布日期");

    public string Declared => Say("Declared", "文中声明");

    public string Origin => Say("Origin", "来源");

    public string Contact => Say("Contact", "联系方式");

    public string Signature => Say("Signed", "落款");

    public string Progress => Say("Progress", "整改进展");

    public string Aspect => Say("Aspect", "方面");

    public string Issue => Say("Issue", "问题");

    public string Issues => Say("Issues", "问题");

    public string Measure => Say("Measure", "措施");

    public string Measures => Say("Measures", "措施");

    public string Completed => Say("Completed", "已完成");

    public string NotStated => Say("not stated", "未说明");

    public string Total => Say("Total", "合计");

    public string Outcomes => Say("Outcomes", "成效数字");

    public string FollowUps => Say("Needs further work", "需要进一步整改的事项");

    public string Findings => Say("Findings", "检查结果");

    public string NothingFound => Say("Nothing to report.", "未发现问题。");

    public string SuggestedFix => Say("write instead", "建议改为");

    public string StatusWords => Say("Status as stated", "进展原文");

    public string Deadline => Say("Deadline", "整改时限");

    public string Leader => Say("Leader", "责任领导");

    public string Department => Say("Department", "责任单位");

    public string Person => Say("Person", "责任人");

    public string Remarks => Say("Remarks", "备注");

    public string Results => Say("Results", "整改成效");

    public string NextSteps => Say("Next steps", "下一步工作");

    public string SourceText => Say("Source text", "原文");

    public string Legend => Say("What each stretch was read as", "各段文字的识别结果");

    public string UncertainReading => Say("uncertain reading", "识别存疑");

    public string InText => Say("in the text", "原文");

    public string ToData(string name) => Say($"to the data: {name}", $"到数据：{name}");

    public string FindingNumber(int number) => Say($"finding {number}", $"检查结果 {number}");

    public string CountOfMeasures(int count) => Say(count == 1 ? "1 measure" : $"{count} measures", $"{count}条措施");

    public string CountOfFindings(int count) => Say(count == 1 ? "1 finding" : $"{count} findings", $"{count}条检查结果");

    public string CountOf(int count, string what) => IsChinese ? $"{what} {count}" : $"{count} {what}";
}
