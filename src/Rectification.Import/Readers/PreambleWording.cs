namespace Rectification.Import.Readers;

/// <summary>Words that open a preamble.</summary>
internal static class PreambleWording
{
    /// <summary>根据市委统一部署，…; a line that starts so is text, not a title.</summary>
    public static readonly string[] Openers = ["根据", "按照", "依据", "遵照", "经", "为", "现将", "据", "自"];
}
