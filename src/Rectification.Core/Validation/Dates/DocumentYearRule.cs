using System.Buffers;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>RN413: what was done on a day rests on no paper whose number is of a later year.</summary>
internal sealed class DocumentYearRule() : TextRule(Rules.DocumentOfLaterYear)
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；,;！？\n");

    public override IEnumerable<Finding> Check(PartText text) => DocumentNumber.MayStandIn(text.Words) ? FindAll(text) : [];

    private static IEnumerable<Finding> FindAll(PartText text)
    {
        var end = 0;
        foreach (var number in DocumentNumber.Find(text.Words))
        {
            // The clause in front of the number, as far as no number before it took it.
            var start = end + text.Words.AsSpan(end, number.Start - end).LastIndexOfAny(ClauseEnds) + 1;
            end = number.End;
            if (WrittenDate.All(text.Words[start..number.Start], number.Year)
                    .FirstOrDefault(static date => date.HasYear) is not { HasYear: true } date || date.Date.Year >= number.Year)
                continue;
            var (from, length) = (start + date.Start, number.End - start - date.Start);
            yield return text.NewFinding(Rules.DocumentOfLaterYear, [Invariant.Text(date.Date), text.Words[number.Start..number.End]], from,
                length);
        }
    }
}
