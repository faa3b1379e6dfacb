using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Front;

/// <summary>Reads when an inspection took place: 2020年12月7日至1月8日.</summary>
internal static class PeriodReader
{
    private const int LongestJoint = 6;

    // A clause or two may tell between its dates whom the team came to.
    private const int LongestStay = 60;


    private static readonly string[] Arrivals = ["进驻", "入驻", "开始", "启动", "起"];

    private static readonly string[] Departures = ["结束", "撤离", "撤出", "离驻", "止", "完成现场", "完成驻点"];

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
                return (new() { Start = dates[i - 1].Date, End = EndOf(dates[i - 1], dates[i]) },
                    new(dates[i - 1].Range.Start, dates[i].Range.End));
        }

        return null;
    }

    private static bool AreJoined(CleanText text, FoundDate start, FoundDate end)
        => IsInYear(start) && IsInYear(end)
            && (IsSpan(text.Fold(new(start.Range.End, end.Range.Start))) || IsStay(text, start.Range.End, end.Range));

    private static bool IsSpan(ReadOnlySpan<char> between)
        => between.Length is > 0 and <= LongestJoint && TextSearch.ContainsAny(between, ClauseWords.To);

    // 3月6日进驻某局党组，4月28日结束
    private static bool IsStay(CleanText text, int start, TextRange end)
        => end.Start - start is > 0 and <= LongestStay
            && TextSearch.StartsWithAny(text.Folded[start..end.Start], Arrivals)
            && TextSearch.StartsWithAny(text.Folded[end.End..], Departures);

    private static bool IsInYear(FoundDate date) => date.Impossible || date.Date is null or { Month: not null };

    // An end that says no year and would lie before the start lies in the next year.
    private static PartialDate? EndOf(FoundDate start, FoundDate end)
        => end is { HasYear: false, Date: { } date } && start.Date is { } from ? YearOf.NotBefore(date, from) : end.Date;
}
