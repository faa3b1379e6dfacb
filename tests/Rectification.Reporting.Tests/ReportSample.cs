using System.Globalization;
using System.Text;
using Rectification.Import;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting.Tests;

/// <summary>Notices to report on, and what reports make of them.</summary>
internal static class ReportSample
{
    public static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>An invented notice with nested issues, deadlines, outcomes, a follow-up and mistakes to find.</summary>
    public const string Text = """
        中共临湖县水产局党组关于巡察整改进展情况的通报
        2024年05月20日
        根据县委统一部署，2023年9月4日至11月3日，县委第二巡察组对县水产局党组开展了常规巡察。2023年12月8日，巡察组向县水产局党组反馈了巡察意见。现将巡察整改进展情况予以公布。
        一、整改工作组织情况
        局党组成立整改工作领导小组，将巡察反馈的2个方面、5个具体问题分解为9条整改措施。
        二、巡察反馈问题整改落实情况
        （一）履行行业监管职责方面
        1.关于“渔船检验走过场”的问题
        整改情况：一是修订《渔船检验工作规程》（临水产〔2024〕7号），明确检验步骤21项。二是对漏检的12艘渔船逐一补检，责令3艘停航修理。
        责任领导：江一帆；责任科室：渔政科
        整改时限：2024年3月底前
        整改进展：已完成，并长期坚持。
        2.关于“补贴发放不及时”的问题
        （1）审核环节多
        整改情况：一是把五道审核并为两道，平均办理时间缩短到9天。二是公布办理流程和监督电话。
        整改进展：已完成。
        （2）资金拨付慢
        整改情况：一是补发拖欠补贴18.6万元。二是按月通报拨付进度。
        整改时限：2024年12月底前
        整改进展：正在整改。
        （二）落实管党治党责任方面
        1.关于“警示教育不深入”的问题
        整改情况：一是召开警示教育会2次，通报典型案例4起。二是给予1人党内警告处分，诫勉谈话2人。
        整改进展：基本完成。
        3.关于“公务接待不规范”的问题
        整改情况：一是清退违规报销餐费3,260元，责令2月30日前全部上缴。
        整改进展：已完成。
        三、需要进一步整改的事项
        （一）关于“资金拨付慢”的问题。与县财政局建立会商制度，2024年12月底前完成清欠。
        欢迎广大干部群众对巡察整改落实情况进行监督。联系电话：0777-5550123；邮箱：lhscj163.com；地址：临湖县渔港路6号。
        中共临湖县水产局党组
        2024年5月20日
        """;

    /// <summary>What an import and its validation make of a text.</summary>
    public static ReportedNotice Read(string text, string file = "notice.txt")
    {
        var result = NoticeImporter.Import(text, ImportOptions.Default with { ReadOtherNatures = true });
        return new() { Notice = result.Notice!, File = file, Text = text, Segments = result.Segments, Findings = result.Validate() };
    }

    public static Task<string> HtmlAsync(CultureInfo culture, params IEnumerable<ReportedNotice> notices)
        => WriteAsync(stream => HtmlReport.WriteAsync(stream, notices, new ReportOptions { Culture = culture }));

    public static Task<string> CsvAsync(CsvTable table, CultureInfo culture, params IEnumerable<ReportedNotice> notices)
        => WriteAsync(stream => CsvReport.WriteAsync(stream, notices, new ReportOptions { Culture = culture, Table = table }));

    public static async Task<string> WriteAsync(Func<Stream, Task<int>> write)
    {
        using var stream = new MemoryStream();
        await write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A notice with one text in every member that a report shows.</summary>
    public static ReportedNotice Filled(string text)
    {
        var span = new SourceSpan(0, text.Length);
        var outcome = new OutcomeCount { Kind = OutcomeKind.Talk, Count = -1, Detail = text, Unit = text, Text = text, Source = span };
        var measure = new Measure { Marker = text, Text = text, Documents = [new() { Title = text, Number = text }], Outcomes = [outcome], Source = span };
        var issue = new Issue
        {
            Number = text, Title = text, Description = text, Status = new() { Progress = Progress.From("x " + text), Text = text, Source = span }, Deadline = new() { Text = text, Source = span },
            Responsible = new() { Leader = text, Department = text, Person = text }, Measures = [measure], Results = [text], NextSteps = [text], Remarks = text, Outcomes = [outcome], Source = span,
        };
        var notice = new Notice
        {
            Title = text, Publisher = text, Kind = NoticeKind.From("x " + text), Inspection = new() { Round = text, Team = text, InspectedBody = text },
            Aspects = [new() { Number = text, Title = text, Summary = text, Issues = [issue with { Issues = [issue] }], Measures = [measure], Outcomes = [outcome], Source = span }],
            FollowUps = [new() { Number = text, Title = text, Measures = [measure], Deadline = new() { Text = text }, Source = span }],
            Contact = new() { Phones = [text], Emails = [text], Address = text, PostalCode = text, Mailbox = text }, Signature = new() { Body = text }, Provenance = new() { Uri = text, Attribution = text },
        };
        return new()
        {
            Notice = notice, File = text, Text = text, Segments = [new(span, SegmentRole.Issue)], Places = [new(span, text)],
            Findings = [new() { Rule = Rules.NumberingGap, Severity = FindingSeverity.Warning, Path = "/aspects/0/issues/0", Source = span, Arguments = [text, text, text], SuggestedFix = text }],
        };
    }
}
