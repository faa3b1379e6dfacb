using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Status;

/// <summary>The stage that the words of a status name.</summary>
internal static class StatusStages
{
    private static readonly string[] Nearly = ["基本完成", "基本整改", "基本到位", "基本落实", "基本解决", "基本办结", "基本销号"];

    // The first row that fits decides: 正在整改，已取得阶段性成效 is in progress, 已完成，持续推进 is completed.
    private static readonly (Progress Stage, string[] Words)[] Table =
    [
        (Progress.InProgress, ["正在", "整改中", "推进中", "进行中", "办理中", "未完成", "未全部完成", "未整改到位", "未整改完成", "未完全", "未销号", "未办结", "未到位", "部分完成", "序时", "有序推进"]),
        (Progress.NotStarted, ["未启动", "未开展", "未开始", "未整改", "待整改", "暂未"]),
        (Progress.Phased, ["阶段性", "初步成效", "初步完成", "明显成效", "一定成效", "积极进展", "明显进展"]),
        (Progress.BasicallyCompleted, Nearly),
        (Progress.Closed, ["销号"]),
        // 预计12月底前完成 promises; 已于6月底前完成 reports.
        (Progress.InProgress, ["预计", "力争", "争取", "确保", "计划", "拟于", "前完成", "前全部完成", "底完成", "末完成", "内完成", "限期"]),
        (Progress.Completed, ["完成", "到位", "完毕", "办结", "已整改", "已落实", "已解决", "已纠正", "已处理", "已改正", "立行立改", "立整立改", "即知即改"]),
        (Progress.InProgress, ["持续", "长期", "推进", "常态", "限期", "整改"]),
    ];

    private const int Promises = 5;

    private static readonly RankedWords Words = new([.. Table.Select(row => row.Words)]);

    // Work that goes on for good after, or besides, what is done.
    private static readonly WordTable ForLong = ["长期", "持续坚持", "常态化坚持"];

    /// <summary>The stage; unknown where the words name none.</summary>
    public static Progress Of(ReadOnlySpan<char> words)
    {
        // 基本完成，剩余2笔正在核销: what comes first speaks of the whole, what follows of the rest.
        if (TextSearch.StartsWithAny(words.TrimStart('已'), Nearly))
            return Progress.BasicallyCompleted;
        var row = Words.RankIn(words);
        if (row == Promises && words.Contains('已'))
            row = Words.RankIn(words, Promises + 1);
        return row < Table.Length ? Table[row].Stage : default;
    }

    public static bool IsLongTerm(ReadOnlySpan<char> words) => TextSearch.ContainsAny(words, ForLong);
}
