using System.Text;
using Spectre.Console.Rendering;

namespace Rectification.Cli.Output;

/// <summary>Text measured in the cells of a terminal, of which a Chinese character takes two.</summary>
/// <remarks>Spectre's own ellipsis counts characters where it should count cells, and fails on long Chinese words.</remarks>
internal static class CellText
{
    /// <summary>The text, or its beginning with … where it is too wide.</summary>
    public static string Fit(string text, int cells)
    {
        if (Width(text) <= cells)
            return text;
        var fitted = new StringBuilder();
        var left = cells - 1;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= Width(rune.ToString());
            if (left < 0)
                break;
            fitted.Append(rune);
        }

        return fitted.Append('…').ToString();
    }

    /// <summary>How many cells a text takes.</summary>
    public static int Width(string text) => new Segment(text).CellCount();
}
