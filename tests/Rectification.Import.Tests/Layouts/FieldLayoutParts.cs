namespace Rectification.Import.Tests.Layouts;

/// <summary>The parts that labelled layouts are made of, with invented words.</summary>
internal static class FieldLayoutParts
{
    private const string Chinese = "一二三四";
    private const string Fields = "MRSDP";

    private static readonly string[] Problems = ["渠道管护松散，淤塞三年未清", "闸站保养不够，启闭机带病运行", "支部学习走过场，笔记事后补写", "公务用车登记不全"];
    private static readonly string[] Facts = ["有3处渠段杂草过膝，没有巡查记录", "保养记录缺4份，两处无人签字", "笔记由一人代写，有的照搬上年", "12次出车没有登记，3张油票无车号"];
    private static readonly string[] First = ["清淤12处", "检修启闭机3台", "重新制定学习计划", "补登用车记录112条"];
    private static readonly string[] Second = ["逐段落实管护人，与36户签订协议", "更换钢丝绳17根，约谈维保单位2家", "班子成员领学8次，抽查笔记40本", "退回私用费用860元"];

    private static readonly (string Words, Progress Progress)[] Stages =
        [("已完成", Progress.Completed), ("已完成", Progress.Completed), ("正在推进", Progress.InProgress), ("已完成，长期坚持", Progress.Completed)];

    private static readonly Dictionary<char, string[]> Values = new()
    {
        ['R'] = ["渠道通水能力恢复", "闸站恢复正常运行", "学习到课率达到98%", "用车全部登记"],
        ['D'] = ["2024年9月底", "2024年10月底", "2025年3月底", "2024年8月底"],
        ['P'] = ["财务股", "工程股", "办公室", "综合股"],
    };

    public static readonly Dictionary<string, Func<int, string>> Headings = new()
    {
        ["1."] = at => $"{at + 1}.{Problems[at]}",
        ["1.关于"] = at => $"{at + 1}.关于{Problems[at]}的问题",
        ["1．"] = at => $"{at + 1}．{Problems[at]}",
        ["（一）"] = at => $"（{Chinese[at]}）{Problems[at]}",
        ["（1）"] = at => $"（{at + 1}）{Problems[at]}",
        ["一、关于"] = at => $"{Chinese[at]}、关于{Problems[at]}的问题",
        ["问题1："] = at => $"问题{at + 1}：{Problems[at]}",
        ["【问题1】"] = at => $"【问题{at + 1}】{Problems[at]}",
        ["第1个问题："] = at => $"第{at + 1}个问题：{Problems[at]}",
        ["反馈问题："] = at => $"反馈问题：{Problems[at]}",
    };

    public static readonly Dictionary<string, string[]> Labels = new()
    {
        ["整改措施"] = ["整改措施", "整改成效", "整改进度", "完成时限", "责任单位"],
        ["整改举措"] = ["整改举措", "取得成效", "完成情况", "整改时限", "责任科室"],
        ["主要做法"] = ["主要做法", "整改结果", "整改状态", "时限", "责任人"],
        ["整改落实情况"] = ["整改落实情况", "成效", "进展情况", "完成时间", "牵头股室"],
        ["采取措施"] = ["采取措施", "工作成效", "销号情况", "整改期限", "责任部门"],
        ["解决办法"] = ["解决办法", "办理效果", "办理进度", "办结时限", "承办股室"],
    };

    public static readonly string[] Orders = ["M R S", "P D M S", "M R S D P", "P D M R S", "M S", "D M", "M R", "D P S M"];

    public static readonly Dictionary<string, (string Before, Func<string, int, string> Label)> Forms = new()
    {
        ["…："] = ("\n", (name, _) => $"{name}："),
        ["【…】"] = ("\n", (name, _) => $"【{name}】"),
        ["(1)…："] = ("\n", (name, at) => $"({at + 1}){name}："),
        ["… "] = ("\n", (name, _) => $"{name} "),
        ["…：↵"] = ("\n", (name, _) => $"{name}：\n"),
        ["——…："] = ("\n", (name, _) => $"——{name}："),
        ["● …："] = ("\n", (name, _) => $"● {name}："),
        ["in one paragraph …："] = ("", (name, _) => $"{name}："),
        ["in one paragraph 【…】"] = ("", (name, _) => $"【{name}】"),
    };

    public static readonly Dictionary<string, (Func<int, string> Words, int Measures)> Answers = new()
    {
        ["paragraph"] = (at => $"{First[at]}，{Second[at]}。", 1),
        ["一是"] = (at => $"一是{First[at]}；二是{Second[at]}。", 2),
        ["①"] = (at => $"①{First[at]}；②{Second[at]}。", 2),
        ["1."] = (at => $"1.{First[at]}。2.{Second[at]}。", 2),
        ["（1）"] = (at => $"（1）{First[at]}；（2）{Second[at]}。", 2),
    };

    public static readonly string[] Details = ["", "next line", "same line"];

    /// <summary>The notice laid out so.</summary>
    public static string Write(FieldLayout layout) => LayoutParts.Frame(layout.Frame, string.Join('\n', Problems.Select((_, at) => WriteProblem(layout, at))));

    /// <summary>What has to be read of each problem: how many measures, how far it has come, and whether results, a deadline and who answers are told.</summary>
    public static string Expect(FieldLayout layout)
    {
        var fields = layout.Order.AsSpan();
        var (results, status, deadline, responsible) = (fields.Contains('R'), fields.Contains('S'), fields.Contains('D'), fields.Contains('P'));
        return string.Join(", ", Stages.Select(stage => Print(Answers[layout.Answer].Measures, status ? stage.Progress : null, results, deadline, responsible)));
    }

    /// <summary>One problem as it is printed.</summary>
    public static string Print(int measures, Progress? status, bool results, bool deadline, bool responsible)
        => $"{measures} {status?.ToString() ?? "-"}{(results ? " results" : "")}{(deadline ? " deadline" : "")}{(responsible ? " responsible" : "")}";

    private static string WriteProblem(FieldLayout layout, int at)
    {
        var (before, label) = Forms[layout.Form];
        var head = Headings[layout.Heading](at) + layout.Detail switch
        {
            "next line" => $"\n{Facts[at]}。",
            "same line" => $"。{Facts[at]}。",
            _ => before.Length == 0 ? "。" : "",
        };
        var fields = layout.Order.Split(' ').Select((field, i) => before + label(Labels[layout.Labels][Fields.IndexOf(field[0], StringComparison.Ordinal)], i) + Value(layout, field[0], at));
        return head + string.Concat(fields);
    }

    private static string Value(FieldLayout layout, char field, int at) => field switch
    {
        'M' => Answers[layout.Answer].Words(at),
        'S' => $"{Stages[at].Words}。",
        _ => $"{Values[field][at]}。",
    };
}
