using System.Text;

namespace Rectification.Reporting.Ledger;

/// <summary>
/// Understands what people type as a status. The words of a published text, which are sentences, are the import's matter.
/// </summary>
internal static class StatusWords
{
    private static readonly (Progress Stage, string[] Words)[] Table =
    [
        (Progress.NotStarted, ["待整改", "未整改", "尚未整改", "未开始", "尚未开始", "未启动", "尚未启动", "notstarted", "open"]),
        (Progress.InProgress,
            ["整改中", "正在整改", "进行中", "正在进行", "推进中", "正在推进", "正在办理", "办理中", "持续推进", "持续整改", "未完成", "尚未完成", "没有完成", "未整改到位", "未销号", "尚未销号",
                "未办结", "限期整改", "inprogress", "ongoing", "goingon", "notcompleted"]),
        (Progress.Phased, ["阶段性成效", "取得阶段性成效", "阶段性完成", "取得阶段性成果", "阶段性成果", "firstresults", "phased"]),
        (Progress.BasicallyCompleted, ["基本完成", "基本完成整改", "基本整改完成", "基本整改到位", "基本到位", "基本办结", "basicallycompleted"]),
        // What waits to be accepted is done, and not yet struck off.
        (Progress.Completed, ["完成", "完成整改", "整改", "整改完成", "整改到位", "整改完毕", "办结", "解决", "待验收", "待销号", "申请销号", "completed", "done"]),
        // 立行立改 is put right and closed at once.
        (Progress.Closed, ["销号", "验收销号", "验收", "通过验收", "验收通过", "立行立改", "立行立改完成", "closed"]),
    ];

    private static readonly Dictionary<string, Progress> Stages =
        Table.SelectMany(static row => row.Words.Select(word => (word, row.Stage)))
            .ToDictionary(static one => one.word, static one => one.Stage, StringComparer.Ordinal);

    private static readonly string[] ForLong = ["长期坚持", "长期推进", "长期抓好", "长期巩固", "常态化坚持", "常态化推进", "持续坚持", "持续巩固", "持续推进", "长期", "longterm"];
    private static readonly string[] Before = ["目前", "现", "均", "全部", "已经", "已"];
    private static readonly string[] Links = ["并需", "并且", "同时", "并", "且", "需", "and"];

    /// <summary>Reads words.</summary>
    /// <param name="typed">The words.</param>
    /// <param name="stage">The stage; null where they tell only that the work goes on for good.</param>
    /// <param name="longTerm">Whether they say that it goes on for good.</param>
    /// <returns>False where they name nothing that is known.</returns>
    public static bool TryRead(string typed, out Progress? stage, out bool longTerm)
    {
        var words = LettersOf(typed);
        (stage, longTerm) = (StageOf(words), false);
        if (stage is not null || words.Length == 0)
            return stage is not null;
        var tail = Array.Find(ForLong, word => words.EndsWith(word, StringComparison.Ordinal));
        if (tail is null)
            return false;
        longTerm = true;
        var rest = words[..^tail.Length];
        if (Array.Find(Links, link => rest.EndsWith(link, StringComparison.Ordinal)) is { } linking)
            rest = rest[..^linking.Length];
        stage = StageOf(rest);
        return stage is not null || rest.Length == 0;
    }

    private static Progress? StageOf(string words)
    {
        while (true)
        {
            if (Stages.TryGetValue(words, out var stage))
                return stage;
            if (Array.Find(Before, word => words.StartsWith(word, StringComparison.Ordinal)) is not { } before)
                return null;
            words = words[before.Length..];
        }
    }

    // Punctuation, blanks and the width of letters make no difference.
    private static string LettersOf(string typed)
    {
        const int longest = 40;
        var letters = new StringBuilder();
        foreach (var character in typed.Length > longest ? "" : typed.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(character))
                letters.Append(char.ToLowerInvariant(character));
        }

        return letters.ToString();
    }
}
