using System.Buffers;
using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Readers.Outcomes;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Findings;

/// <summary>Reads dates, papers and outcomes out of the words of one measure.</summary>
internal static class MeasureDetailReader
{
    // A date that bounds a time, or is still to come, does not say when the measure was taken.
    private static readonly WordTable BoundsAfter = ["以来", "以前", "之前", "前", "至今", "期间", "以后", "之后"];
    private static readonly WordTable BoundsBefore =
        [.. IntentionWords.Will.SelectMany(word => new[] { word, word + "于", word + "在" }), .. TimeWords.AsOf, "自"];

    private static readonly SearchValues<char> Months = SearchValues.Create("月-./");

    /// <summary>Reads the details of a measure.</summary>
    /// <param name="context">The notice.</param>
    /// <param name="range">The measure, with or without its marker.</param>
    public static MeasureDetails Read(ReadingContext context, TextRange range)
    {
        context.Outcomes.Clear();
        OutcomeReader.Find(context.Text, range, context.Outcomes);
        return new(ReadDates(context, range), IssuedDocumentReader.Find(context.Text, range), [.. context.Outcomes]);
    }

    private static ValueList<PartialDate> ReadDates(ReadingContext context, TextRange range)
    {
        var text = context.Text;
        // Only dates that name a month count, and most measures name none.
        if (!text.Fold(range).ContainsAny(Months))
            return [];
        List<PartialDate>? dates = null;
        var (titles, seen) = (0, range.Start);
        DateReader.Find(text, range, context.Year, context.Dates);
        foreach (var found in context.Dates)
        {
            foreach (var character in text.Fold(new(seen, found.Range.Start)))
                titles += character switch { '《' => 1, '》' => -1, _ => 0 };
            seen = found.Range.Start;
            if (titles <= 0 && found.Date is { Month: not null } date && dates?.Contains(date) != true
                    && TellsWhen(text, range, found.Range))
                (dates ??= new(1)).Add(date);
        }

        return dates is null ? [] : [.. dates];
    }

    private static bool TellsWhen(CleanText text, TextRange range, TextRange date)
        => !TextSearch.StartsWithAny(text.Fold(range.From(date.End)), BoundsAfter)
            && TextSearch.LengthAtEnd(text.Fold(range.To(date.Start)), BoundsBefore) == 0;
}
