using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>Finds the line that says which part of the findings a table tells: （二）选人用人方面.</summary>
internal static class PartHeading
{
    private const int Longest = 30;

    // 本方面的问题及整改情况见下表： between the heading and the table.
    private const int MostLeads = 2;

    /// <summary>The heading right above the header of a table, or above the lines that introduce the table.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="header">The first line of the header.</param>
    /// <param name="from">No line before this place is looked at.</param>
    /// <returns>Its line; -1 where there is none.</returns>
    public static int Above(CleanText text, ArraySegment<TextLine> lines, int header, int from)
    {
        for (var at = header - 1; at >= 0 && at >= header - 1 - MostLeads && lines[at].Start >= from; at--)
        {
            if (Is(text, lines[at]))
                return at;
            if (!IntroducesTable(text, lines[at]))
                break;
        }

        return -1;
    }

    /// <summary>Whether a line heads a part.</summary>
    public static bool Is(CleanText text, TextLine line)
    {
        var words = text.Fold(line.Range);
        if (words.Length > Longest || words.ContainsAny('。', '；', '：'))
            return false;
        return MarkerReader.TryRead(text, line.Start, line.End, out var marker)
            ? marker.Style == MarkerStyle.ChineseBracket
            : words.EndsWith("方面", StringComparison.Ordinal);
    }

    private static bool IntroducesTable(CleanText text, TextLine line)
        => text.Fold(line.Range) is [.., '：' or '。'] words && words.Contains('表')
            && !MarkerReader.TryRead(text, line.Start, line.End, out _);
}
