using Rectification.Import.Text;

namespace Rectification.Import.Lexicon;

/// <summary>Words for bodies.</summary>
internal static class BodyWords
{
    /// <summary>The last characters of the names of bodies; those of places, branches and rooms stand where they may be one.</summary>
    public const string LastCharacters = "委会组党部厅局办院心司团校学园社所站队处科馆台署府镇乡村";

    /// <summary>What the name of a body ends with that publishes a notice.</summary>
    public static readonly WordTable Endings = ["党组", "党委", "委员会", "支部", "局", "院", "校", "公司", "集团", "中心", "办公室", "政府"];

    /// <summary>Bodies below another, which are counted: 12个乡镇.</summary>
    public static readonly WordTable Units = ["街道", "乡镇", "镇", "村", "社区", "单位", "部门", "学院", "学校", "公司"];
}
