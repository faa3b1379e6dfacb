using Rectification.Import.Text;

namespace Rectification.Import.Lexicon;

/// <summary>Words that tell of a time.</summary>
internal static class TimeWords
{
    /// <summary>The time ahead: 下一步，….</summary>
    public static readonly WordTable Ahead = ["下一步", "下步", "下一阶段", "下阶段", "接下来", "今后", "往后"];

    /// <summary>The same, with words that may also tell what came after something: 此后.</summary>
    public static readonly WordTable Later = [.. Ahead, "后续", "此后"];

    /// <summary>The time in which problems were put right.</summary>
    public static readonly WordTable During =
        ["整改中", "整改过程中", "整改期间", "集中整改期间", "整改工作中", "反馈后", "接到反馈后", "收到反馈后", "巡察反馈后", "巡视反馈后"];

    /// <summary>Up to which day something counts: 截至6月30日.</summary>
    public static readonly WordTable AsOf = ["截至", "截止", "截至到", "截止到", "截止至"];

    /// <summary>What was put right as soon as it was known.</summary>
    public static readonly WordTable AtOnce = ["立行立改", "立知立改", "即知即改", "立查立改", "立整立改", "边整边改"];
}
