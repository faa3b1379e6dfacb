using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Front;

/// <summary>Reads when an inspection took place: 2020年12月7日至1月8日.</summary>
internal static class PeriodReader
{
    private const int LongestJoint = 6;

    private static readonly string[] Joints = ["至", "到", "-", "~"];

    /// <summary>The period a sentence states, with the words that state it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="sentence">The sentence that tells the inspection.</param>
    /// <param name="contextYear">The year of dates that say none.</param>
    public static (InspectionPeriod Period, TextRange Range)? Find(CleanText text, TextRange sentence, int? contextYear)
    {
        var dates = DateReader.Find(text, sentence, contextYear);
        for (var i = 1; i < dates.Count; i++)
        {
            if (AreJoined(text, dates[i - 1], dates[i]))
                return (new() { Start = dates[i - 1].Date, End = EndOf(dates[i - 1], dates[i]) }, new(dates[i - 1].Range.Start, dates[i].Range.End));
        }

        return null;
    }

    private static bool AreJoined(CleanText text, FoundDate start, FoundDate end)
        => IsInYear(start) && IsInYear(end)
            && end.Range.Start - start.Range.End is > 0 and <= LongestJoint
            && TextSearch.ContainsAny(text.Fold(new(start.Range.End, end.Range.Start)), Joints);

    private static bool IsInYear(FoundDate date) => date.Impossible || date.Date is null or { Month: not null };

    // An end that says no year and would lie before the start lies in the next year.
    private static PartialDate? EndOf(FoundDate start, FoundDate end)
        => end is { HasYear: false, Date: { } date } && start.Date is { } from ? YearOf.NotBefore(date, from) : end.Date;
}
