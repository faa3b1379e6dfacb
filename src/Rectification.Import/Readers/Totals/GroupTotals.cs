using Rectification.Import.Lines.Recognisers;
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
        var introduces = section.IsAspect && StatusReader.FromHeading(text, section.Heading) is not null;
        foreach (var line in section.Lines)
        {
            var isMarked = MarkerReader.TryRead(text, line.Start, line.End, out _);
            if (introduces && !isMarked)
            {
                foreach (var total in DeclaredTotalsReader.Find(text, line.Range).Where(total => total.State is not null))
                    yield return total;
            }

            introduces = isMarked && StatusReader.FromHeading(text, line.Range) is not null;
        }
    }
}
