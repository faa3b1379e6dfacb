namespace Rectification.Import.Tests.Styles;

/// <summary>How a status is written beside an issue.</summary>
internal static class StyleStatus
{
    /// <summary>The name of a stage, and whether the work goes on for the long term.</summary>
    public static string Name(string stage, bool isLongTerm) => isLongTerm ? $"{stage}, long-term" : stage;
}
