using Rectification.Import.Text;

namespace Rectification.Import.Lexicon;

/// <summary>Words for papers.</summary>
internal static class PaperWords
{
    /// <summary>How a notice makes something known: …情况的通报.</summary>
    public static readonly WordTable Publications = ["通报", "报告", "公告", "公示", "公开", "汇报"];

    /// <summary>What the title of a notice ends with.</summary>
    public static readonly WordTable TitleEndings = [.. Publications, "情况"];
}
