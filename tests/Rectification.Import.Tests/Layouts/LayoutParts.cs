namespace Rectification.Import.Tests.Layouts;

/// <summary>The parts that layouts are made of, with invented words.</summary>
internal static class LayoutParts
{
    private const string Chinese = "一二三四";

    private const string Front = "中共青禾县水务局党组关于巡察整改情况的通报\n2024年3月至5月，县委第二巡察组对县水务局党组开展了巡察。7月10日，巡察组反馈了意见。现将整改情况公布如下：\n";
    private const string End = "\n欢迎干部群众监督。联系电话：0571-0000000。\n中共青禾县水务局党组\n2024年12月5日\n";

    private static readonly string[] Words = ["水费收缴管理松散，欠费长期挂账", "工程验收把关不严，三处泵站带病运行", "支部学习走过场，记录事后补写", "公务用车登记不全"];
    private static readonly string[] Facts = ["有3户欠费超过两年，没有催缴记录", "泵站检修记录缺4份，两处无人签字", "学习记录由一人代写，有的照搬上年", "12次出车没有登记，3张油票无车号"];
    private static readonly string[] First = ["清收欠费12.6万元", "组织复检泵站3座", "重新制定学习计划", "补登用车记录112条"];
    private static readonly string[] Second = ["逐户建立台账，与36户签订还款协议", "更换阀门17个，约谈监理单位2家", "班子成员领学8次，抽查笔记40本", "退回私用费用860元"];

    private static readonly (string Words, Progress Progress)[] Stages =
        [("已完成整改", Progress.Completed), ("已完成整改", Progress.Completed), ("正在整改", Progress.InProgress), ("已完成整改并长期坚持", Progress.Completed)];

    public static readonly Dictionary<string, (string Before, string Behind)> Frames = new()
    {
        ["none"] = ("", ""),
        ["sections"] = ("一、整改工作组织情况\n成立领导小组，召开会议4次。\n二、反馈问题整改情况\n", "\n三、下一步打算\n继续抓好后续整改。"),
        ["parts"] = ("第一部分 整改组织情况\n成立领导小组，召开会议4次。\n第二部分 问题整改情况\n", "\n第三部分 下一步安排\n继续抓好后续整改。"),
    };

    public static readonly Dictionary<string, Func<int, string>> Parts = new()
    {
        [""] = _ => "",
        ["（一）…方面"] = part => $"（{Chinese[part]}）{Named(part)}方面",
        ["（一）…不到位"] = part => $"（{Chinese[part]}）{(part == 0 ? "履行职能职责不到位" : "基层党建基础薄弱")}",
        ["一、…方面"] = part => $"{Chinese[part]}、{Named(part)}方面",
        ["一、聚焦…"] = part => $"{Chinese[part]}、聚焦{Named(part)}",
        ["…方面"] = part => $"{Named(part)}方面",
        ["聚焦…"] = part => $"聚焦{Named(part)}",
        ["【…】"] = part => $"【{Named(part)}类】",
        ["方面一：…"] = part => $"方面{Chinese[part]}：{Named(part)}",
    };

    public static readonly Dictionary<string, Func<int, string>> Numbers = new()
    {
        [""] = _ => "",
        ["1."] = at => $"{at + 1}.",
        ["1、"] = at => $"{at + 1}、",
        ["一、"] = at => $"{Chinese[at]}、",
        ["（一）"] = at => $"（{Chinese[at]}）",
        ["（1）"] = at => $"（{at + 1}）",
        ["问题1："] = at => $"问题{at + 1}：",
        ["问题一 "] = at => $"问题{Chinese[at]} ",
        ["第1项："] = at => $"第{at + 1}项：",
    };

    public static readonly Dictionary<string, Func<string, string>> Problems = new()
    {
        ["bare"] = words => words,
        ["关于…的问题"] = words => $"关于{words}的问题",
        ["“…”问题"] = words => $"“{words}”问题",
    };

    public static readonly Dictionary<string, Func<int, string>> Details = new()
    {
        [""] = _ => "",
        ["具体表现："] = at => $"\n具体表现：{Facts[at]}。",
        ["next line"] = at => $"\n{Facts[at]}。",
        ["same line"] = at => $"。{Facts[at]}。",
    };

    public static readonly Dictionary<string, (Func<int, string> Words, int Measures)> Answers = new()
    {
        ["paragraph"] = (at => $"\n{First[at]}，{Second[at]}。", 1),
        ["整改情况："] = (at => $"\n整改情况：{First[at]}，{Second[at]}。", 1),
        ["整改情况 "] = (at => $"\n整改情况 {First[at]}，{Second[at]}。", 1),
        ["【整改措施】"] = (at => $"\n【整改措施】{First[at]}，{Second[at]}。", 1),
        ["答："] = (at => $"\n答：{First[at]}，{Second[at]}。", 1),
        ["一是…二是…"] = (at => $"\n一是{First[at]}。二是{Second[at]}。", 2),
        ["整改：一是…"] = (at => $"\n整改：一是{First[at]}；二是{Second[at]}。", 2),
        ["①②"] = (at => $"\n①{First[at]}。\n②{Second[at]}。", 2),
        ["（1）（2）"] = (at => $"\n（1）{First[at]}。\n（2）{Second[at]}。", 2),
        ["整改措施：（1）"] = (at => $"\n整改措施：\n（1）{First[at]}。\n（2）{Second[at]}。", 2),
        ["整改措施：1."] = (at => $"\n整改措施：\n1.{First[at]}。\n2.{Second[at]}。", 2),
        ["措施1："] = (at => $"\n措施1：{First[at]}。\n措施2：{Second[at]}。", 2),
        ["——"] = (at => $"\n——{First[at]}。\n——{Second[at]}。", 2),
        ["●"] = (at => $"\n●{First[at]}。\n●{Second[at]}。", 2),
    };

    public static readonly Dictionary<string, Func<int, (string BehindHeading, string AtEnd)>> Statuses = new()
    {
        [""] = _ => ("", ""),
        ["behind the heading"] = at => ($"（{Stages[at].Words}）", ""),
        ["in 【】"] = at => ($"【{Stages[at].Words}】", ""),
        ["整改状态："] = at => ("", $"\n整改状态：{Stages[at].Words}。"),
        ["完成情况："] = at => ("", $"\n完成情况：{Stages[at].Words}"),
        ["整改状态 "] = at => ("", $"\n整改状态 {Stages[at].Words}"),
        ["a line"] = at => ("", $"\n{Stages[at].Words}。"),
        ["该问题…"] = at => ("", $"该问题{Stages[at].Words}。"),
    };

    /// <summary>The notice laid out so.</summary>
    public static string Write(Layout layout)
    {
        var lines = new List<string>();
        for (var at = 0; at < Words.Length; at++)
        {
            if (at % 2 == 0 && layout.Part.Length > 0)
                lines.Add(Parts[layout.Part](at / 2));
            var (behindHeading, atEnd) = Statuses[layout.Status](at);
            lines.Add(Numbers[layout.Number](at) + Problems[layout.Problem](Words[at]) + behindHeading + Details[layout.Detail](at) + Answers[layout.Answer].Words(at) + atEnd);
        }

        return Frame(layout.Frame, string.Join('\n', lines));
    }

    /// <summary>The notice with these lines in a frame.</summary>
    public static string Frame(string frame, string lines) => Front + Frames[frame].Before + lines + Frames[frame].Behind + End;

    /// <summary>What has to be read: the part of each problem, how many measures answer it, and how far it has come.</summary>
    public static string Expect(Layout layout)
        => string.Join(", ", Stages.Select((stage, at) => $"{(layout.Part.Length > 0 ? at / 2 : 0)}: {Answers[layout.Answer].Measures} {(layout.Status.Length > 0 ? stage.Progress.ToString() : "-")}"));

    private static string Named(int part) => part == 0 ? "履行主责主业" : "基层党建";
}
