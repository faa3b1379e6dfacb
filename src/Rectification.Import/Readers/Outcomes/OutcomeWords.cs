using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Outcomes;

/// <summary>Whether a cue stands for itself, or is part of another word: 查办 in 巡查办, 追责 in 追责情形.</summary>
internal static class OutcomeWords
{
    // The first character of a cue, and those in front of it that end another word with it.
    private static readonly Dictionary<char, string> JoinedTo = new()
    {
        ['查'] = "巡督检稽抽普审调核侦排清复考", ['立'] = "建设成确树创独", ['结'] = "总小团完了办执审", ['处'] = "查深相好", ['收'] = "征吸税查应", ['退'] = "消衰撤应", ['追'] = "可应",
            ['上'] = "以之应",
        ['缴'] = "应欠", ['催'] = "期",
    };

    // What makes a noun of a cue: rules on it, not cases of it.
    private static readonly WordTable Tails =
        ["情形", "机制", "条例", "力度", "程序", "标准", "清单", "条款", "细则", "意识", "环节", "权限", "范围", "期间", "方式", "流程", "要求", "作用", "震慑", "的典型案例", "的案例",
            "效应", "工作的", "小组", "专班", "办公室", "一批", "一片"];

    /// <summary>What makes a number a threshold: 5万元以上案件37起.</summary>
    public static readonly WordTable Thresholds = ["以上", "以下"];

    /// <summary>What makes what was done to people something of before: 对3名受处分党员开展回访.</summary>
    public static readonly WordTable Undergone = ["受", "受到", "受过", "受到过", "曾受", "已受", "曾被", "曾经被", "受党纪", "受到党纪"];

    private static readonly WordTable Persons = ["的", "党员", "干部", "人员", "同志", "对象", "职工", "公职", "后"];

    /// <summary>Whether the cue is part of a longer word; what stands behind 完善 is what was made: 完善机制6个.</summary>
    public static bool IsInside(ReadOnlySpan<char> characters, OutcomeKind kind, int cueStart, int cueEnd, int end)
        => (cueStart > 0 && JoinedTo.TryGetValue(characters[cueStart], out var before)
            && before.Contains(characters[cueStart - 1], StringComparison.Ordinal))
            || (kind != OutcomeKind.Institution && TextSearch.StartsWithAny(characters[cueEnd..end], Tails));

    /// <summary>Whether the cue says who the people are, and not what was done.</summary>
    public static bool IsOfThePast(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
        => Undergone.LengthAtEnd(before) > 0 && TextSearch.StartsWithAny(after, Persons);
}
