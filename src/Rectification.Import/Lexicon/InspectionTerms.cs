using Rectification.Import.Text;

namespace Rectification.Import.Lexicon;

/// <summary>Words for inspections and for what is like them.</summary>
internal static class InspectionTerms
{
    /// <summary>The inspections that notices answer.</summary>
    public static readonly WordTable Kinds = ["巡视", "巡察"];

    /// <summary>The same, and how their inspectors told what they had found.</summary>
    public static readonly WordTable Feedback = [.. Kinds, "反馈"];

    /// <summary>Reviews of another kind, which bodies answer in the same way.</summary>
    public static readonly WordTable Reviews = ["审计", "督察", "督查", "督导"];

    /// <summary>How anybody comes upon problems: 自查发现的7个.</summary>
    public static readonly WordTable Searches = ["发现", "排查", "检查", "查出", "征集", "自查"];
}
