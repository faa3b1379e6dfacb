using Rectification.Import.Text;

namespace Rectification.Import.Lexicon;

/// <summary>Words for what was found.</summary>
internal static class ProblemWords
{
    /// <summary>What is found, or set to be done about it.</summary>
    public static readonly WordTable Nouns = ["问题", "任务", "事项", "意见建议", "建议", "意见"];

    /// <summary>The same with what they are of.</summary>
    public static readonly WordTable Counted = [.. Nouns, "反馈问题", "具体问题", "整改问题", "整改任务", "整改事项", "反馈意见"];

    /// <summary>What a label calls a problem: 问题表现：.</summary>
    public static readonly WordTable Labels =
        ["问题", "存在问题", "存在的问题", "具体问题", "主要问题", "反馈问题", "反馈的问题", "发现问题", "发现的问题", "问题表现", "问题描述", "问题表述", "整改任务"];

    /// <summary>What the naming of a problem opens with: 关于…的问题.</summary>
    public static readonly WordTable Frames = ["关于", "针对"];

    /// <summary>What a problem falls short in.</summary>
    public static readonly WordTable Faults =
        ["不够", "不到位", "不足", "不力", "不实", "不严", "不深", "不强", "不规范", "不准", "不及时", "滞后", "薄弱", "违规"];
}
