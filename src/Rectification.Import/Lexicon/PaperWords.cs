using Rectification.Import.Text;

namespace Rectification.Import.Lexicon;

/// <summary>Words for papers.</summary>
internal static class PaperWords
{
    /// <summary>How a notice makes something known: …情况的通报.</summary>
    public static readonly WordTable Publications = ["通报", "报告", "公告", "公示", "公开", "汇报"];

    /// <summary>What is laid down in writing to be kept to.</summary>
    public static readonly WordTable Rules =
        ["制度", "规章", "办法", "规定", "细则", "规则", "机制", "预案", "章程", "规程", "政策措施", "文件"];

    /// <summary>What the title of a notice ends with.</summary>
    public static readonly WordTable TitleEndings = [.. Publications, "情况"];
}
