using Rectification.Primitives;

namespace Rectification.Core.Tests.Analysis.Edits;

/// <summary>Invents notices. Issues of one notice share subjects and faults, as real ones do, so that they are easily mistaken for each other.</summary>
internal sealed class DraftWriter(Random random)
{
    private static readonly string[] Subjects =
    [
        "水利工程", "公务接待", "农村饮水项目", "河道采砂", "下属泵站", "防汛物资", "机关食堂", "基层党支部", "专项资金", "办公用房", "选人用人", "档案室", "移民安置", "车辆租赁", "信访件",
    ];

    private static readonly string[] Objects =
    [
        "招标程序", "合同管理", "审批手续", "台账登记", "资金拨付", "日常监督", "学习计划", "清单公示", "验收把关", "责任分工", "廉政教育", "预算编制", "巡查记录", "谈话提醒", "库存盘点",
    ];

    private static readonly string[] Faults = ["不规范", "不到位", "不严格", "流于形式", "存在漏洞", "滞后", "缺失", "执行有偏差", "打折扣", "底数不清"];
    private static readonly string[] Aspects = ["贯彻落实重大部署方面", "全面从严治党方面", "基层组织建设方面", "整改责任落实方面", "群众身边问题方面"];
    private static readonly string[] Actions = ["修订", "制定", "开展", "组织", "召开", "完成", "建立", "健全", "梳理", "督促"];
    private static readonly string[] Matters = ["专题会议", "管理办法", "自查自纠", "业务培训", "问题清单", "季度检查", "整改台账", "约谈提醒", "集中学习", "联席机制", "核查工作", "公开栏"];

    private int _measures;

    public DraftNotice Notice()
    {
        var titles = Aspects.ToArray();
        random.Shuffle(titles);
        var id = 0;
        var notice = new DraftNotice
        {
            Aspects = [.. titles.Take(random.Next(2, 5)).Select(title => (title, Enumerable.Range(0, random.Next(3, 9)).Select(_ => Issue(id++)).ToList()))],
        };
        notice.Number(random.Next(4), random.Next(2) == 0);
        return notice;
    }

    /// <summary>An issue that was some issue before, or a new one.</summary>
    public DraftIssue Issue(int? id)
    {
        var (title, halves) = Title();
        return new()
        {
            Origins = id is { } before ? [before] : [],
            Title = title,
            Halves = halves,
            Measures = [.. Enumerable.Range(0, random.Next(5)).Select(_ => Measure())],
            Progress = random.Next(3) == 0 ? null : Progress.Known[random.Next(Progress.Known.Count)],
            Deadline = random.Next(3) == 0 ? Date() : null,
        };
    }

    public DraftMeasure Measure()
        => new(_measures++, $"{Pick(Actions)}{Pick(Subjects)}{Pick(Matters)}，{Pick(Actions)}{Pick(Objects)}{Pick(Matters)}{random.Next(1, 40)}次");

    public PartialDate Date() => new(2024, random.Next(1, 13));

    // One fault, two faults side by side, or two objects with one fault.
    private (string Title, (string First, string Second)? Halves) Title()
    {
        var (subject, fault) = (Pick(Subjects), Pick(Faults));
        string[] objects = [.. Objects];
        random.Shuffle(objects);
        switch (random.Next(4))
        {
            case 0:
                var (first, second) = ($"{subject}{objects[0]}{fault}", $"{Pick(Subjects)}{objects[1]}{Pick(Faults)}");
                return ($"{first}，{second}", (first, second));
            case 1:
                return ($"{subject}{objects[0]}和{objects[1]}{fault}", ($"{subject}{objects[0]}{fault}", $"{subject}{objects[1]}{fault}"));
            default:
                return ($"{subject}{objects[0]}{fault}", null);
        }
    }

    private string Pick(string[] words) => words[random.Next(words.Length)];
}
