using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// What opens parts and problems without a number among some lines, by where each line starts. Found once, however often the tree of these
/// lines is made.
/// </summary>
/// <param name="Bare">Short headings among whole paragraphs.</param>
/// <param name="AboveNumbers">Headings above problems that are numbered anew below each.</param>
/// <param name="Problems">Problems that open in one way again and again.</param>
/// <param name="Details">Numbers behind 具体表现：.</param>
/// <param name="Parts">Headings in front of such problems.</param>
/// <param name="Quotes">How the inspectors are quoted.</param>
internal sealed record UnnumberedForms(
    IReadOnlyDictionary<int, Marker> Bare,
    IReadOnlyDictionary<int, Marker> AboveNumbers,
    IReadOnlyDictionary<int, Marker> Problems,
    IReadOnlyDictionary<int, Marker> Details,
    IReadOnlySet<int> Parts,
    InspectorsQuotes Quotes)
{
    /// <summary>Those of these lines.</summary>
    public static UnnumberedForms Find(CleanText text, ArraySegment<TextLine> lines)
    {
        var problems = UnnumberedRecords.Find(text, lines);
        return new(
            BareHeadings.Find(text, lines),
            HeadsAboveNumbers.Find(text, lines),
            problems,
            NumberedDetails.Find(text, lines),
            UnnumberedRecords.FindParts(text, lines, problems).Select(at => lines[at].Start).ToHashSet(),
            UnnumberedHeadings.FindQuotes(text, lines));
    }
}
