using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>How a status begins: perhaps a subject, perhaps adverbs, and a stage with nothing but a pause after it.</summary>
/// <remarks>已完成，长期坚持 is a status; 已完成《办法》的修订 is a measure, for its 已完成 has an object.</remarks>
internal static class StatusWording
{
    private static readonly string[] Pointers = ["该", "此", "本", "这", "这个", "这一", "这项", "该项", "此项", "本项", "该类", "此类", "这类", "以上", "上述"];

    private static readonly string[] Problems = ["问题", "具体问题", "任务", "整改任务", "事项", "整改事项", "建议", "意见建议"];

    // 该问题, 此项整改任务; 该项, without a noun, cannot be anything else either.
    private static readonly WordTable ThisProblem = [.. Pointers.SelectMany(pointer => Problems.Select(noun => pointer + noun)), "该项", "此项", "本项"];

    private static readonly WordTable Subjects =
    [
        .. ThisProblem, "相关问题", "有关问题", "反馈问题", "所涉问题", "存在问题", "这项工作", "此项工作", "该项工作", "该工作", "整改任务", "整改工作", "问题", "各责任单位", "各相关单位",
    ];

    private static readonly WordTable Times = ["截至目前", "截止目前", "目前"];

    private static readonly WordTable Adverbs = ["已经", "已", "均", "都", "全部", "全面", "基本", "正在", "正", "仍", "尚", "仍在", "按计划", "按要求", "按期", "如期", "部分", "需要", "需", "将", "采纳", "现", "现已", "整改", "，"];

    private static readonly string[] Reached = ["阶段性成效", "阶段性成果", "阶段性进展", "明显成效", "明显进展", "初步成效", "积极进展", "实质性进展", "一定成效"];

    private static readonly WordTable Stages =
    [
        "整改完成", "完成整改", "整改完毕", "整改到位", "到位", "完毕", "已落实", "整改落实到位", "落实到位", "落实完成", "完成销号", "整改销号", "销号", "办结", "解决", "完成", "整改", "整改中", "推进整改", "推进",
        "推进中", "持续推进", "持续整改", "长期推进", "长期坚持", "长期整改", "未完成", "未整改", "未整改到位", "未完成整改", "推进解决",
        .. Reached.SelectMany(reached => new[] { "取得" + reached, "取得了" + reached }),
        "立行立改", "立整立改", "即知即改", "立知立改", "按序时进度推进", "限期完成", "限期整改", "阶段性完成", "待整改",
    ];

    private static readonly WordTable After = ["，", "。", "；", "、", "（", "并", "且", "需", "将", "和", "但", "工作", "中", "长期坚持", "长期推进", "长期整改", "持续坚持", "持续推进", "持续整改", "坚持"];

    /// <summary>How far the words at the start of a text are a status; 0 where they are none.</summary>
    /// <param name="words">The text.</param>
    /// <param name="subject">Whether they name what has come so far, or at least when.</param>
    public static int Length(ReadOnlySpan<char> words, out bool subject)
    {
        var at = 0;
        subject = false;
        for (var taken = 1; taken > 0; at += taken)
        {
            taken = Math.Max(LengthOfSubject(words[at..]), TextSearch.LengthAtStart(words[at..], Times));
            subject |= taken > 0;
            if (taken == 0 && LengthOfStage(words[at..]) == 0)
                taken = TextSearch.LengthAtStart(words[at..], Adverbs);
        }

        var stage = LengthOfStage(words[at..]);
        return stage == 0 ? 0 : at + stage;
    }

    /// <summary>Whether the words begin by pointing back at the problem: 该问题, 以上两个问题.</summary>
    public static bool PointsAtProblem(ReadOnlySpan<char> words)
        => TextSearch.StartsWithAny(words, ThisProblem) || ProblemGroup.At(words) is { PointsBack: true };

    private static int LengthOfSubject(ReadOnlySpan<char> words)
        => TextSearch.LengthAtStart(words, Subjects) is > 0 and var length ? length : ProblemGroup.At(words) is { PointsBack: true } group ? group.Length : 0;

    private static int LengthOfStage(ReadOnlySpan<char> words)
    {
        var length = TextSearch.LengthAtStart(words, Stages);
        var rest = words[length..];
        return length > 0 && (rest.IsEmpty || TextSearch.StartsWithAny(rest, After)) ? length : 0;
    }
}
