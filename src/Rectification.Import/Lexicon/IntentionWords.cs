using Rectification.Import.Text;

namespace Rectification.Import.Lexicon;

/// <summary>Words that say what is meant to happen.</summary>
internal static class IntentionWords
{
    /// <summary>What is meant to happen and has not begun: 拟修订…, 预计年底完成.</summary>
    public static readonly WordTable Planned = ["拟", "计划", "预计", "力争", "准备", "打算"];

    /// <summary>The same, with the word that also stands for 把.</summary>
    public static readonly WordTable Will = ["将", .. Planned];

    /// <summary>What goes on: 继续跟踪.</summary>
    public static readonly WordTable Continued = ["继续", "持续", "进一步"];
}
