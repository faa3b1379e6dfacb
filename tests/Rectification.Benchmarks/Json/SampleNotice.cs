using Rectification.Import.Readers.Front;
using Rectification.Primitives;

namespace Rectification.Benchmarks.Json;

/// <summary>A notice of ordinary shape: four aspects, 45 issues each, three measures to an issue, spans everywhere.</summary>
internal static class SampleNotice
{
    public static Notice Create(int aspects = 4, int issues = 45) => new()
    {
        Kind = NoticeKind.Bulletin,
        Title = "中共江岸市水务局党组关于巡察整改进展情况的通报",
        Publisher = "中共江岸市水务局党组",
        PublishedOn = new(2021, 7, 5),
        Inspection = new() { Kind = InspectionKind.Patrol, Team = "市委第三巡察组", InspectedBody = "市水务局党组", FeedbackOn = new(2021, 2, 7) },
        Declared = [new() { Subject = DeclaredSubject.Issues, Count = aspects * issues, Source = new(120, 7) }],
        Aspects = Many(aspects, number => new Aspect { Number = $"（{number}）", Title = "贯彻落实上级决策部署方面", Source = new(number * 9000, 14), Issues = Many(issues, Issue) }),
        Contact = new() { Phones = ["0555-6660123"], Emails = ["jgdw@example.cn"], Address = "江岸市滨河路8号" },
        Signature = new() { Body = "中共江岸市水务局党组", Date = new(2021, 7, 5) },
    };

    private static Issue Issue(int number) => new()
    {
        Number = $"{number}.",
        Title = "理论学习不够深入，联系本单位实际不紧密的问题",
        Status = new() { Progress = Progress.Completed, LongTerm = true, Text = "已完成，长期坚持" },
        Deadline = new() { Date = new(2021, 12), Text = "2021年12月底前" },
        Responsible = new() { Leader = "党组书记", Department = "办公室" },
        Source = new(number * 200, 22),
        Results = ["学习制度进一步健全，干部学习自觉性明显提高。"],
        Measures = Many(3, order => new Measure
        {
            Marker = "一是",
            Text = "制定年度理论学习计划，每月组织一次集中学习，并由纪检组列席监督，对学习记录逐一检查。",
            Dates = [new(2021, 3, 3)],
            Outcomes = [new() { Kind = OutcomeKind.Talk, Detail = "提醒谈话", Count = order, Unit = "人", Text = "提醒谈话3人", Source = new(order * 60, 6) }],
            Source = new(order * 60, 45),
        }),
    };

    private static ValueList<T> Many<T>(int count, Func<int, T> make) => Enumerable.Range(1, count).Select(make).ToValueList();
}
