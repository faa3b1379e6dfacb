using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Reporting.Ledger;

/// <summary>Says where something stands in the text that a notice was imported from.</summary>
/// <param name="culture">The language.</param>
internal sealed class SourcePlace(CultureInfo? culture)
{
    private readonly FindingPlaces _places = new(new(culture));

    /// <summary>The line, or the character where the text is not at hand or ends before it; empty where there is no place.</summary>
    /// <param name="span">The place.</param>
    /// <param name="reported">The notice with its text; null where only its parts are at hand.</param>
    public string Of(SourceSpan? span, ReportedNotice? reported)
    {
        if (span is not { } source)
            return "";
        return reported is not null && _places.LineOf(source, reported) is { } place
            ? LedgerWords.Line(place.Line, culture)
            : LedgerWords.Character(source.Start + 1, culture);
    }
}
