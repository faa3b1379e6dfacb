using Rectification.Import.Text;

namespace Rectification.Import.Lexicon;

/// <summary>Words that point at what is told elsewhere.</summary>
internal static class PointingWords
{
    /// <summary>Everything told before: 上述问题.</summary>
    public static readonly WordTable Back = ["以上", "上述", "前述", "上列"];

    /// <summary>What is told below: 以下9个问题均已整改完成.</summary>
    public static readonly WordTable Ahead = ["以下", "下列"];

    /// <summary>One thing told before: 该问题.</summary>
    public static readonly WordTable This = ["该", "此", "本", "这"];

    /// <summary>The part of the notice that a sentence stands in: 本方面4个问题.</summary>
    public static readonly WordTable Part =
        [.. This.Append("这一").SelectMany(pointer => new[] { pointer + "部分", pointer + "方面" })];
}
