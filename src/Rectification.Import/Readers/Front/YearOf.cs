using Rectification.Primitives;

namespace Rectification.Import.Readers.Front;

/// <summary>Settles the year of a date that says none by what it has to follow.</summary>
internal static class YearOf
{
    /// <summary>The date itself, or the same day a year on where it would lie before what it follows.</summary>
    public static PartialDate NotBefore(PartialDate date, PartialDate earlier)
        => date.RelationTo(earlier) == DateRelation.Before ? WithYear(date, date.Year + 1) : date;

    private static PartialDate WithYear(PartialDate date, int year) => date switch
    {
        { Month: { } month, Day: { } day } when PartialDate.IsDay(year, month, day) => new(year, month, day),
        { Month: { } month, Day: null } => new(year, month),
        _ => date,
    };
}
