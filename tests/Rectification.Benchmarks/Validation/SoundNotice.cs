using Rectification.Primitives;

namespace Rectification.Benchmarks.Validation;

/// <summary>Notices in which no rule finds anything: each text says something of its own, and all numbers add up.</summary>
internal static class SoundNotice
{
    private static readonly string[] Subjects = ["河道巡查", "水库除险", "节水宣传", "取水许可", "防汛物资", "灌区管理", "水质监测", "采砂监管", "农村饮水", "移民后扶", "工程招标", "财务报销"];

    private static readonly string[] Places = ["清溪镇", "白石乡", "东湖街道", "柳林镇", "高桥乡", "枫树坪乡", "双井街道", "沙洲镇", "黄岭乡", "龙泉镇", "北塘街道", "乌石乡", "南坪镇", "桃源乡", "新河街道"];

    /// <summary>A notice of at most 180 issues, each with one to three measures of some 45 characters.</summary>
    public static Notice Create(int aspects, int issuesEach, int measuresEach) => new()
    {
        Kind = NoticeKind.Bulletin,
        Title = "中共江岸市水务局党组关于巡察整改进展情况的通报",
        Publisher = "中共江岸市水务局党组",
        PublishedOn = new(2021, 7, 5),
        Inspection = new()
        {
            Kind = InspectionKind.Patrol,
            Team = "市委第三巡察组",
            InspectedBody = "市水务局党组",
            FeedbackOn = new(2021, 2, 7),
            Period = new() { Start = new PartialDate(2020, 9, 1), End = new PartialDate(2020, 11, 30) },
        },
        Declared =
        [
            new() { Subject = DeclaredSubject.Issues, Count = aspects * issuesEach },
            new() { Subject = DeclaredSubject.Issues, Count = aspects * issuesEach, State = DeclaredState.Completed },
        ],
        Aspects = Many(aspects, number => new Aspect
        {
            Number = $"（{ChineseNumeral.Format(number)}）",
            Title = $"第{ChineseNumeral.Format(number)}方面的工作",
            Issues = Many(issuesEach, issue => Issue(issue, ((number - 1) * issuesEach) + issue - 1, measuresEach)),
        }),
        Contact = new() { Phones = ["0555-6660123"], Emails = ["jgdw@example.cn"], Address = "江岸市滨河路8号" },
        Signature = new() { Body = "中共江岸市水务局党组", Date = new(2021, 7, 5) },
    };

    private static Issue Issue(int number, int order, int measures)
    {
        var (subject, place) = (Subjects[order % Subjects.Length], Places[order / Subjects.Length]);
        return new()
        {
            Number = $"{number}.",
            Title = $"关于“{place}{subject}工作落实不够到位”的问题",
            Status = new() { Progress = Progress.Completed, LongTerm = true, Text = "已完成，长期坚持" },
            Deadline = new() { Date = new(2021, 12), Text = "2021年12月底前" },
            Results = [$"{place}的{subject}制度进一步健全。"],
            // A single measure has no marker: 一是 alone would want its 二是.
            Measures = measures == 1 ? [Measure(1, order, subject, place) with { Marker = null }] : Many(measures, measure => Measure(measure, order, subject, place)),
        };
    }

    private static Measure Measure(int number, int order, string subject, string place) => number switch
    {
        1 => new()
        {
            Marker = "一是",
            Text = $"制定{place}年度{subject}计划，每月组织{place}干部集中学习《{subject}管理办法》，并由纪检组列席。",
            Dates = [new(2021, 3, 3)],
        },
        2 => new()
        {
            Marker = "二是",
            Text = $"对{place}{subject}的记录逐一检查，于2021年4月补正“{place}”材料{(order + 1) * 3}份。",
            Outcomes = [new() { Kind = OutcomeKind.Talk, Detail = "提醒谈话", Count = 3, Unit = "人", Text = "提醒谈话3人" }],
        },
        _ => new() { Marker = "三是", Text = $"把{place}{subject}的成效纳入考核，由{subject}科牵头每季度向{place}通报。" },
    };

    private static ValueList<T> Many<T>(int count, Func<int, T> make) => Enumerable.Range(1, count).Select(make).ToValueList();
}
