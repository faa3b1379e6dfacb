using Rectification.Primitives;

namespace Rectification.Import.Lines.Recognisers.Dates;

/// <summary>What the words of a date say, before the context is asked: 今年3月 is the year 0 years away and the month 3.</summary>
internal readonly record struct DateWords
{
    /// <summary>The year in figures; 0 where the words give none.</summary>
    public int Year { get; init; }

    /// <summary>How many years from the year of the context: 0 for 今年, -1 for 去年; null where no such word stands.</summary>
    public int? YearsAway { get; init; }

    /// <summary>The month; 0 where the words give none.</summary>
    public int Month { get; init; }

    /// <summary>The day; 0 where the words give none.</summary>
    public int Day { get; init; }

    /// <summary>The offset after the last of the words.</summary>
    public int End { get; init; }

    public bool HasYear => Year > 0 || YearsAway is not null;

    // 29 February is a day of some years: without a year in figures it is no mistake yet.
    public bool IsImpossible => Month > 12 || (Day > 0 && !PartialDate.IsDay(Year > 0 ? Year : 2000, Month, Day));

    /// <summary>The year meant where the context is in a given year; null where neither says one.</summary>
    public int? YearIn(int? contextYear) => Year > 0 ? Year : contextYear + (YearsAway ?? 0);

    /// <summary>The date meant where the context is in a given year; null where it is not known or there is none.</summary>
    public PartialDate? Resolve(int? contextYear)
    {
        if (YearIn(contextYear) is not { } known || IsImpossible)
            return null;
        if (Day > 0)
            return PartialDate.IsDay(known, Month, Day) ? new PartialDate(known, Month, Day) : null;
        return Month > 0 ? new PartialDate(known, Month) : new PartialDate(known);
    }
}
