using Rectification.Import;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting.Tests;

/// <summary>Invented notices that tests of ledgers share.</summary>
internal static class Notices
{
    /// <summary>The notice of the quick start, as the import reads it.</summary>
    public static ReportedNotice QuickStart { get; } = Import(Fixture.QuickStart, "notice.txt");

    /// <summary>Two aspects, four issues, one of them inside another.</summary>
    public static Notice Small { get; } = new()
    {
        Kind = NoticeKind.Bulletin,
        Title = "中共石桥镇委员会关于巡察整改进展情况的通报",
        Publisher = "中共石桥镇委员会",
        PublishedOn = new(2024, 7, 12),
        Aspects =
        [
            new()
            {
                Number = "（一）",
                Title = "落实惠民政策方面",
                Issues =
                [
                    new()
                    {
                        Number = "1.",
                        Title = "低保动态管理不及时",
                        Status = new() { Progress = Progress.Completed, LongTerm = true, Text = "已完成并长期坚持" },
                        Deadline = new() { Date = new(2024, 6), Text = "2024年6月底前" },
                        Responsible = new() { Leader = "韩青", Department = "民政办" },
                        Measures =
                        [
                            new() { Marker = "一是", Text = "核查低保对象312户，清退8户，追回资金2.4万元。", Outcomes = [new() { Kind = OutcomeKind.Money, Detail = "追回", Count = 2.4m, Unit = "万元" }] },
                            new() { Marker = "二是", Text = "印发《低保动态管理办法》。", Documents = [new() { Title = "低保动态管理办法", Number = "石镇发〔2024〕6号" }] },
                        ],
                        Results = ["低保对象进退有据。"],
                    },
                    new()
                    {
                        Number = "2.",
                        Title = "危房改造进度慢",
                        Status = new() { Progress = Progress.InProgress, Text = "正在整改" },
                        Deadline = new() { Date = new(2024, 12), Text = "2024年12月底前" },
                        Measures = [new() { Text = "排查危房46户，已动工31户。" }],
                        Issues = [new() { Number = "（1）", Title = "验收资料不全", Measures = [new() { Text = "补齐验收资料31份。" }] }],
                    },
                ],
            },
            new()
            {
                Number = "（二）",
                Title = "基层党建方面",
                Issues = [new() { Number = "1.", Title = "组织生活不规范", Measures = [new() { Text = "轮训支部书记18名。" }] }],
            },
        ],
    };

    /// <summary>The small notice as if it had been imported, with findings about an issue and about the whole.</summary>
    public static ReportedNotice Reported { get; } = new()
    {
        Notice = Small.With<Issue>("/aspects/0/issues/1", issue => issue with { Source = new(4, 9) }),
        File = "石桥镇.docx",
        Text = "通报\n\n2.危房改造进度慢\n",
        Findings =
        [
            new() { Rule = Rules.NumberingGap, Severity = FindingSeverity.Warning, Path = "/aspects/0/issues/1/measures/0", Source = new SourceSpan(4, 2), Arguments = ["1.", "3.", "2."] },
            new() { Rule = Rules.NoWayToRespond, Severity = FindingSeverity.Info, SuggestedFix = "公布电话" },
        ],
    };

    public static ReportedNotice Import(string text, string file)
    {
        var result = NoticeImporter.Import(text);
        return new() { Notice = result.Notice!, File = file, Text = text, Segments = result.Segments, Findings = result.Validate() };
    }

    public static Issue IssueAt(this Notice notice, string path) => (Issue)notice.Find(path)!;

    /// <summary>A notice of one issue.</summary>
    public static Notice Of(params ReadOnlySpan<Issue> issues) => new() { Title = "关于巡察整改进展情况的通报", Aspects = [new() { Number = "（一）", Title = "某方面", Issues = issues.ToArray().ToValueList() }] };
}
