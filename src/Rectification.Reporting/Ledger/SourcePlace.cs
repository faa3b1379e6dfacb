using System.Globalization;
using Rectification.Import;
using Rectification.Primitives;

namespace Rectification.Reporting.Ledger;

/// <summary>Says where something stands in the text that a notice was imported from.</summary>
internal static class SourcePlace
{
    /// <summary>The line where the text is known, else the character; empty where there is no place.</summary>
    public static string Of(SourceSpan? span, LineMap? lines, CultureInfo? culture)
    {
        if (span is not { } source)
            return "";
        return lines is null
            ? LedgerWords.Character(source.Start + 1, culture)
            : LedgerWords.Line(lines.GetPosition(source.Start).Line, culture);
    }
}
