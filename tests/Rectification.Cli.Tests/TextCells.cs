using System.Text;

namespace Rectification.Cli.Tests;

/// <summary>How many cells of a terminal a text of these tests takes.</summary>
internal static class TextCells
{
    /// <summary>CJK and full-width forms take two cells, all others one.</summary>
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    private static int Of(Rune rune) => rune.Value is (>= 0x2E80 and <= 0xA4CF) or (>= 0xFF00 and <= 0xFF60) ? 2 : 1;
}
