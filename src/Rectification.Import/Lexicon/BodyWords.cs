using Rectification.Import.Text;

namespace Rectification.Import.Lexicon;

/// <summary>Words for bodies.</summary>
internal static class BodyWords
{
    /// <summary>What the name of a body ends with that publishes a notice.</summary>
    public static readonly WordTable Endings = ["党组", "党委", "委员会", "支部", "局", "院", "校", "公司", "集团", "中心", "办公室", "政府"];

    /// <summary>Bodies below another, which are counted: 12个乡镇.</summary>
    public static readonly WordTable Units = ["街道", "乡镇", "镇", "村", "社区", "单位", "部门", "学院", "学校", "公司"];
}
