using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Rectification.Reporting.Ledger;

/// <summary>What a cell of a workbook can hold: no character that XML forbids, no more than Excel takes.</summary>
internal static partial class LedgerCell
{
    /// <summary>The most UTF-16 code units of a cell in Excel.</summary>
    public const int MaxLength = 32_767;

    private const int RoomForMark = 40;

    // Controls but for tab and line feed, other ends of lines, and what is no character.
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(static code => (char)code)
            .Where(static character => char.IsControl(character) && character is not ('\n' or '\t')), '\u2028', '\u2029', '\uFFFE',
            '\uFFFF']);

    /// <summary>Makes words fit for a cell. What is left out is said at the end of the cell.</summary>
    /// <param name="words">Any text; null for none.</param>
    /// <param name="culture">The language of the mark where the words are cut.</param>
    public static string Of(string? words, CultureInfo? culture)
    {
        var clean = Clean(words ?? "");
        if (clean.Length <= MaxLength)
            return clean;
        return clean[..TextCut.LengthOf(clean, MaxLength - RoomForMark)] + LedgerWords.Cut(clean.Length, culture);
    }

    /// <summary>Whether the words of a cell were cut.</summary>
    public static bool IsCut(string? words) => Clean(words ?? "").Length > MaxLength;

    /// <summary>
    /// What remains of a cell when only that counts which a spreadsheet program keeps: line ends and blanks around lines differ between
    /// them.
    /// </summary>
    public static string Comparable(string cell) => string.Join('\n', Clean(cell).Split('\n').Select(static line => line.Trim())).Trim();

    /// <summary>Words as they stand in the file: what looks like one of the escapes of the format would be read as a character.</summary>
    public static string Escape(string cell) => cell.Contains("_x", StringComparison.Ordinal) ? Opening().Replace(cell, "_x005F_") : cell;

    /// <summary>Words as a person sees them.</summary>
    public static string Unescape(string stored)
        => stored.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(stored,
                static escape => ((char)ushort.Parse(escape.ValueSpan[2..^1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
                    .ToString())
            : stored;

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();

    // A control character has no meaning in a cell and no place in XML; half a surrogate pair is no character.
    private static string Clean(string words)
    {
        if (!words.AsSpan().ContainsAny(Odd) && !words.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return words;
        var clean = new StringBuilder(words.Length);
        Span<char> characters = stackalloc char[2];
        foreach (var rune in words.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t'
                    || (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && rune.Value is not (0xFFFE or 0xFFFF)))
                clean.Append(characters[..rune.EncodeToUtf16(characters)]);
        }

        return clean.ToString();
    }
}
