using System.Globalization;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;
using Rectification.Validation;

namespace Rectification.Import.Readers.Front;

/// <summary>What the reader should know of the front: a year that was not written, a preamble that lost its first words.</summary>
internal static class FrontFindings
{
    private const int CutExcerpt = 12;

    /// <summary>The findings, in the order of the text.</summary>
    public static IEnumerable<Finding> Find(CleanText text, FrontMatter front)
    {
        foreach (var finding in YearlessEnds(text, front))
            yield return finding;
        if (front.FeedbackReceiver is { } receiver && front.Preamble.Count > 0
                && InspectionReader.BeginsCut(text, front.Preamble[0], receiver))
            yield return ImportFinding.Of(Rules.Truncated, text.ToSource(front.Preamble[0]),
                text.Write(front.Preamble[0].To(Math.Min(front.Preamble[0].End, front.Preamble[0].Start + CutExcerpt))));
    }

    // 2020年12月7日至1月8日: the year of the end was read from what stands around it, and the reader should know.
    private static IEnumerable<Finding> YearlessEnds(CleanText text, FrontMatter front)
    {
        if (front.Inspection?.Period is not { Start: { } start, End: { } end } || start.Year == end.Year)
            yield break;
        foreach (var date in front.Preamble.SelectMany(range => DateReader.Find(text, range, end.Year)))
        {
            if (!date.HasYear && date.Date is { } written && (written.Month, written.Day) == (end.Month, end.Day))
                yield return ImportFinding.Of(Rules.YearMissing, text.ToSource(date.Range), text.Write(date.Range),
                    end.ToString(null, CultureInfo.InvariantCulture));
        }
    }
}
