using Rectification.Import.Text;
using Rectification.Primitives;
using static Rectification.Import.Readers.Outcomes.OutcomeUnits;

namespace Rectification.Import.Readers.Outcomes;

/// <summary>The words that say what a number counts, and the way to find them.</summary>
internal static class OutcomeCues
{
    private static readonly string[] Manners = ["书面", "深刻", "自我", "作出", "做出", "作了", "公开"];
    private static readonly string[] Terms = ["", "当月", "季度", "年度", "月度", "全年"];
    private static readonly string[] Pay = ["绩效", "奖金", "工资", "津贴"];
    private static readonly string[] OwnWords = ["检查", "检讨"];

    private static readonly OutcomeCue[] All =
    [
        .. Words(OutcomeKind.Discipline, People, generic: true, "党纪政务处分", "党纪政纪处分", "党政纪处分", "党纪国法处分", "处分"),
        .. Words(OutcomeKind.Discipline, People,
        "党内严重警告", "党内警告", "严重警告", "警告处分", "警告", "政务警告", "行政警告", "党纪处分", "政务处分", "政纪处分", "行政处分", "纪律处分", "行政记过", "政务记过",
        "记大过", "记过", "降级", "降职", "撤职", "撤销党内职务", "留党察看", "开除党籍", "开除公职", "双开", "开除", "撤销职务", "降低岗位等级"),
        .. Words(OutcomeKind.Discipline, People, OutcomeNouns.NoRotation, "免职", "免去职务", "免去其职务"),
        .. Words(OutcomeKind.Admonition, People | Bodies, generic: true, "诫勉谈话", "诫勉"),
        .. Words(OutcomeKind.Talk, People | Bodies | Things | Times,
        "提醒约谈", "约谈提醒", "约谈", "提醒谈话", "谈话提醒", "批评教育", "点名批评", "警示谈话", "廉政谈话", "廉洁谈话", "从严治党谈话", "廉政谈心谈话", "集体谈话",
        "告诫", "通报批评", "责令检查", "提醒教育", "教育提醒", "批评帮助"),
        .. Words(OutcomeKind.Talk, People | Bodies | Things | Times, [.. Owned()]),
        .. Words(OutcomeKind.Talk, People | Bodies | Things | Times, generic: true, "谈话"),
        .. Words(OutcomeKind.Talk, People | Bodies | Things | Times | Papers | Pieces, "谈话函询"),
        .. Words(OutcomeKind.Talk, People | Papers | Pieces, "函询"),
        .. Words(OutcomeKind.Talk, People | Bodies | Things, "全区通报", "全市通报", "全县通报", "全镇通报", "全局通报", "全系统通报"),
        .. Words(OutcomeKind.Accountability, People | Bodies | Things, generic: true, "追责问责", "问责", "追责", "责任追究", "追究"),
        .. Words(OutcomeKind.Accountability, People, "组织处理", "组织调整"),
        .. Words(OutcomeKind.Accountability, People, generic: true, "处理"),
        .. Words(OutcomeKind.Case, People | Bodies | Things | Pieces, "立案", "查处", "查办", "结案", "破获", "初核"),
        .. Words(OutcomeKind.Case, Pieces, "查获"),
        .. Words(OutcomeKind.Case, People, "留置"),
        .. Words(OutcomeKind.Case, People, OutcomeNouns.Cases, "移送", "移交"),
        .. Words(OutcomeKind.Case, Pieces, OutcomeNouns.CasesOrProblems, "移送", "移交", "转交"),
        .. Words(OutcomeKind.Case, Things | Pieces | Papers, OutcomeNouns.Cases,
        "移送", "移交", "转交", "处置", "办理", "化解", "妥善解决", "查结", "了结", "办结", "核查", "处理", "处结"),
        .. Words(OutcomeKind.Money, Money,
            [.. Recovered(), .. PaidIn(), .. Docked(), "退出", "还清", "偿还", "罚款", "扣除", "处罚", "罚金", "罚没", "没收", "扣罚", "扣发", "赔付", "赔偿", "补付",
                "发还", "查补", "挽回", "追索", "追偿", "退清", "退完", "冲抵", "抵扣",
                "核减工程款", "核减工程价款", "核减价款", "核减结算款"]),
        .. Words(OutcomeKind.Institution, Things | Pieces | Papers, OutcomeNouns.Rules,
        "制定", "制订", "修订", "完善", "出台", "建立", "健全", "新建", "新增", "新订", "新立", "制发", "印发", "形成", "编印", "修改", "修改完善", "制定完善", "修订完善",
        "制定修订", "建立健全", "健全完善", "建立完善", "细化", "汇编"),
        .. Words(OutcomeKind.Institution, Things | Pieces | Papers, "建章立制"),
        .. Words(default, None,
        "方式处理", "等处理", "处理意见", "处理办法", "处理结果", "处理情况", "处分决定", "处分条例", "问责条例", "处罚条例", "问责办法", "问责机制", "查处力度",
        "立案庭", "立案窗口", "立案登记", "立案信访", "谈话发现", "谈话了解", "个别谈话", "谈话对象", "巡视谈话", "巡察谈话", "谈心谈话", "谈话制度", "移送审查起诉", "移送起诉", "催缴通知", "催收通知",
                "催还通知", "网上立案", "退出补偿", "纪委监委处理", "纪委处理", "印发文件", "制发文件"),
    ];

    /// <summary>What 3件5人 counts where no word says it.</summary>
    public static OutcomeCue CasesWithPeople { get; } = new("件人", OutcomeKind.Case, Pieces, Generic: true);

    private static readonly CharacterTable<OutcomeCue> ByFirst = new(All.OrderByDescending(cue => cue.Word.Length)
        .GroupBy(cue => cue.Word[0]));

    /// <summary>The first place from an offset on where a cue or a title may start.</summary>
    /// <returns><paramref name="end"/> where there is none.</returns>
    public static int NextStart(ReadOnlySpan<char> characters, int at, int end)
    {
        while (at < end && characters[at] is not ('《' or '（') && ByFirst.Of(characters[at]) is null)
            at++;
        return at;
    }

    /// <summary>The cue at the start of a text that may stand with a unit.</summary>
    /// <param name="characters">The text.</param>
    /// <param name="units">What the unit counts.</param>
    /// <param name="length">How many characters to pass over; 1 where no cue starts here.</param>
    /// <returns>Null where there is none for this unit.</returns>
    public static OutcomeCue? At(ReadOnlySpan<char> characters, OutcomeUnits units, out int length)
    {
        length = 1;
        if (ByFirst.Of(characters[0]) is not { } cues)
            return null;
        OutcomeCue? found = null;
        foreach (var cue in cues)
        {
            if (cue.Word.Length < length || !TextSearch.GoesOn(characters, cue.Word))
                continue;
            length = cue.Word.Length;
            if ((cue.Units & units) != None)
                found ??= cue;
        }

        return found;
    }

    // 追缴, 讨回, 清退: how money is claimed and where it goes, in two characters.
    private static IEnumerable<string> Recovered()
        => from claim in "追讨收退清缴补扣催归返交核回上还".ToCharArray()
           from way in "回缴还退清收赔减扣交讨补款费".ToCharArray()
           let verb = $"{claim}{way}"
           where claim != way
               && verb is not ("返回" or "核减" or "交补" or "收费" or "交费" or "收款" or "核还" or "交款" or "上还" or "上回" or "上款" or "上费" or "上清" or "还款"
                   or "还费"
                   or "还扣" or "回款" or "补费" or "核费" or "收补" or "核款" or "上收" or "上扣" or "上补" or "上减" or "上退" or "上讨" or "上赔") || verb == "还款"
           select verb;

    // 扣当月绩效200元
    private static IEnumerable<string> Docked()
        => from time in Terms
           from pay in Pay
           select $"扣{time}{pay}";

    // 缴入国库, 解缴财政, 收归集体: who holds the money now.
    private static IEnumerable<string> PaidIn() => ["缴入", "缴存", "缴库", "解缴", "汇缴", "征缴", "交入", "划缴", "退入", "收归", "归垫"];

    // 作深刻检查, 写出书面检讨: what somebody says of his own fault.
    private static IEnumerable<string> Owned()
        => (from manner in Manners
            from words in OwnWords
            select manner + words).Concat(["书面说明", "书面认识", "认识材料", "检讨书", "情况说明书"]);

    /// <summary>Where the first cue of a stretch for money starts; -1 where there is none.</summary>
    public static int NextCue(ReadOnlySpan<char> characters, int at, int end)
    {
        for (at = NextStart(characters, at, end); at < end; at = NextStart(characters, at + 1, end))
        {
            if (At(characters[at..end], Money, out _) is not null)
                return at;
        }

        return -1;
    }

    private static IEnumerable<OutcomeCue> Words(OutcomeKind kind, OutcomeUnits units, params string[] words)
        => Words(kind, units, OutcomeNouns.None, words);

    private static IEnumerable<OutcomeCue> Words(OutcomeKind kind, OutcomeUnits units, bool generic, params string[] words)
        => words.Select(word => new OutcomeCue(word, kind, units, OutcomeNouns.None, generic));

    private static IEnumerable<OutcomeCue> Words(OutcomeKind kind, OutcomeUnits units, OutcomeNouns nouns, params string[] words)
        => words.Select(word => new OutcomeCue(word, kind, units, nouns));
}
