using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Outline;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>Reads how many problems a group holds that shares a status: （一）已整改完成的问题 截至目前，共计12个问题已整改完成。</summary>
internal static class GroupTotals
{
    /// <summary>The totals below the headings of such groups; only those that tell a state speak of the notice as a whole.</summary>
    public static IEnumerable<DeclaredTotal> Find(CleanText text, SectionDraft section)
    {
        if (section.Role != SectionRole.Findings)
            yield break;
        var introduces = section.IsAspect && StatusHeading.Read(text, section.Heading) is not null;
        if (introduces && InHeading(text, section.Heading) is { } inSection)
            yield return inSection;
        foreach (var line in section.Lines)
        {
            var isMarked = LineFacts.TryMarker(text, line, out _);
            if (introduces && !isMarked)
            {
                foreach (var total in DeclaredTotalsReader.Find(text, line.Range).Where(total => total.State is not null))
                    yield return total;
            }

            introduces = (isMarked || !text.Fold(line.Range).Contains('。')) && StatusHeading.Read(text, line.Range) is not null;
            if (introduces && InHeading(text, line.Range) is { } inHeading)
                yield return inHeading;
        }
    }

    // （一）已整改完成的问题（12个）
    private static DeclaredTotal? InHeading(CleanText text, TextRange heading)
    {
        var words = text.Fold(heading);
        var open = words.LastIndexOf('（');
        if (open <= 0 || words[open..].IndexOf('）') is not (> 0 and var close))
            return null;
        var inside = words[(open + 1)..(open + close)].TrimStart("共计有");
        var number = ProblemGroup.LengthOfNumber(inside);
        if (number == 0 || !ProblemGroup.TryRead(inside[..number], out var count)
                || inside[number..] is not ("个" or "项" or "条" or "个问题" or "项问题"))
            return null;
        var state = DeclaredStates.Of(StatusHeading.Read(text, heading)!.Progress);
        var start = heading.Start + open + close - inside.Length;
        return state is null
            ? null
            : new() { Subject = DeclaredSubject.Issues, State = state, Count = count,
                Source = text.ToSource(new(start, start + inside.Length)) };
    }
}
