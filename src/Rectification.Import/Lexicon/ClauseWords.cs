using Rectification.Import.Text;

namespace Rectification.Import.Lexicon;

/// <summary>Words that join or lead in what stands beside them.</summary>
internal static class ClauseWords
{
    /// <summary>From one to the other: 3月至5月.</summary>
    public static readonly WordTable To = ["至", "到", "-", "~"];

    /// <summary>One beside the other.</summary>
    public static readonly WordTable And = ["、", "和", "及", "以及", "与"];

    /// <summary>Why something is as it is: 因大楼尚未竣工.</summary>
    public static readonly WordTable Because = ["因", "由于", "鉴于"];
}
