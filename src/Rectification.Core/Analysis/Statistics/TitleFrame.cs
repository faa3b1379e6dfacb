using System.Text.RegularExpressions;

namespace Rectification.Analysis.Statistics;

/// <summary>Takes from a title what only frames it: 关于“…”的问题 says nothing about what the problem is.</summary>
internal static partial class TitleFrame
{
    /// <summary>What is quoted in a title, else the title without the words around it.</summary>
    public static string Remove(string title)
    {
        if (Quoted().Match(title) is { Success: true } quoted)
            return quoted.Groups["words"].Value;
        var match = Framed().Match(title);
        return match.Success ? match.Groups["words"].Value : title;
    }

    [GeneratedRegex("“(?<words>[^“”]{2,})”", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("^(?:关于|针对)?(?<words>.+?)(?:的?问题|方面)?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Framed();
}
