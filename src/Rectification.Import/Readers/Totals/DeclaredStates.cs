using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>The words by which a count tells how far it has come.</summary>
internal static class DeclaredStates
{
    // How far behind its count a state may begin: 22项任务也都取得明显阶段性成果.
    private const int Reach = 12;

    private static readonly (DeclaredState State, string[] Words)[] Table =
    [
        (DeclaredState.BasicallyCompleted, ["基本完成", "整改基本完成", "基本整改", "基本到位", "基本解决"]),
        (DeclaredState.InProgress, ["未完成", "未落实", "未销号", "未解决", "未办结", "尚未", "正在", "整改中", "推进中", "长期整改", "需长期整改", "需要长期整改", "需持续整改", "需要持续整改", "持续整改", "持续推进", "阶段性成", "阶段性完成", "阶段性整改", "未整改", "还需", "继续整改", "仍需"]),
        (DeclaredState.LongTerm, ["长期坚持", "长期推进", "长期抓", "需要长期", "需长期", "常抓不懈"]),
        (DeclaredState.Completed, ["已完成", "已经完成", "已全部完成", "已整改", "已经整改", "已全部整改", "整改完成", "完成整改", "全部完成", "完成了", "整改到位", "整改完毕", "全部整改", "完成",
            "已销号", "销号", "已解决", "已办结", "已落实", "得到解决"]),
    ];

    // Between a state and its number: 已完成整改的问题共13个.
    private static readonly string[] Fillers = ["的", "了", "有", "共计", "共有", "共", "计", "为", "、", "整改", "完成", "到位", "完毕", "推进", "并"];

    private static readonly string[] NotYet = ["将", "预计", "力争", "确保", "计划", "按期", "需要完成"];

    /// <summary>The state that leads up to a number: 已整改完成 13个.</summary>
    /// <param name="before">What stands between the last stop or count and the number.</param>
    public static DeclaredState? Before(ReadOnlySpan<char> before)
    {
        for (var from = 0; from < before.Length; from++)
        {
            if (At(before[from..]) is { } found && IsFiller(before[(from + found.Length)..]))
                return TextSearch.ContainsAny(before[..from], NotYet) ? null : found.State;
        }

        return null;
    }

    /// <summary>The state that follows a count: 13个问题 已经全部整改完成.</summary>
    /// <param name="after">What stands between the count and the next stop or count.</param>
    public static DeclaredState? After(ReadOnlySpan<char> after)
    {
        var (state, first) = (default(DeclaredState?), Math.Min(after.Length, Reach));
        for (var from = 0; from < first && state is null; from++)
        {
            if (At(after[from..]) is { } found)
                (state, first) = (found.State, from);
        }

        return TextSearch.ContainsAny(after[..first], NotYet) ? null : state;
    }

    private static (DeclaredState State, int Length)? At(ReadOnlySpan<char> text)
    {
        var (state, length) = (default(DeclaredState), 0);
        foreach (var (named, words) in Table)
        {
            var found = TextSearch.LengthAtStart(text, words);
            if (found > length)
                (state, length) = (named, found);
        }

        return length == 0 ? null : (state, length);
    }

    /// <summary>The state between a number and its noun: 3个尚未完成整改的问题.</summary>
    /// <param name="between">What stands between the measure word and the noun.</param>
    public static DeclaredState? Within(ReadOnlySpan<char> between)
        => At(between) is { } found && IsFiller(between[found.Length..]) ? found.State : null;

    /// <summary>How long the words of a state are that a text starts with; 0 where it starts with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text) => At(text)?.Length ?? 0;

    private static bool IsFiller(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = Math.Max(TextSearch.LengthAtStart(text, Fillers), DeclaredSubjects.LengthOfWordAt(text));
            if (length == 0 && At(text) is { } state)
                length = state.Length;
            if (length == 0)
                return false;
            text = text[length..];
        }

        return true;
    }
}
