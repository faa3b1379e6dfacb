using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Analysis;

/// <summary>Invented publications of one body, as short as a test needs them.</summary>
internal static class Publications
{
    public const string Study = "理论学习中心组学习不够深入";
    public const string Tender = "水利工程招标程序不规范";
    public const string Reception = "公务接待审批手续不全";

    public static PartialDate Date(string date) => PartialDate.Parse(date, CultureInfo.InvariantCulture);

    public static Notice Of(string publishedOn, string round, params Issue[] issues) => new()
    {
        Kind = NoticeKind.Bulletin,
        Title = "关于巡察整改进展情况的通报",
        Publisher = "中共云澜市水务局党组",
        PublishedOn = Date(publishedOn),
        Inspection = new() { Kind = InspectionKind.Patrol, Round = round },
        Aspects = [new() { Number = "（一）", Title = "重点工作落实方面", Issues = issues.ToValueList() }],
    };

    public static Issue Issue(string title, Progress? progress = null, string? deadline = null, string? status = null) => new()
    {
        Title = title,
        Status = progress is { } stage ? new() { Progress = stage, Text = status } : null,
        Deadline = deadline is null ? null : new() { Date = Date(deadline) },
    };
}
