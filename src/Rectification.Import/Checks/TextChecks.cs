using System.Globalization;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Nature;
using Rectification.Import.Text;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Checks;

/// <summary>What an import reports about the text itself. What is odd about the notice is for validation to find.</summary>
internal static class TextChecks
{
    private const int ShortestCutSentence = 12;

    private static readonly TextCheck[] All = [Noise, Copies, Truncation, ImpossibleDates, Counts, Unplaced];

    /// <summary>Runs every check.</summary>
    /// <param name="text">The text.</param>
    /// <param name="painter">What each stretch was read as.</param>
    /// <param name="extent">The lines of the notice.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="known">What reading found already: the lines of a row that was not read are not reported one by one again.</param>
    public static List<Finding> Run(CleanText text, SegmentPainter painter, NoticeExtent extent, Notice notice,
        IReadOnlyList<Finding> known)
    {
        var findings = All.SelectMany(check => check(text, painter, extent)).ToList();
        var rows = known.Where(finding => finding.Rule == Rules.RowOutOfLine).ToList();
        findings.RemoveAll(finding => finding.Rule == Rules.UnplacedText
            && rows.Exists(row => row.Source!.Value.Contains(finding.Source!.Value)));
        if (notice.Kind == NoticeKind.WorkReport)
            findings.Insert(0, ImportFinding.Of(Rules.WorkReport, null));
        return findings;
    }

    /// <summary>Says that a text holds nothing but white space.</summary>
    public static Finding Empty { get; } = ImportFinding.Of(Rules.NotText, null, "Empty");

    /// <summary>Says what a text is that is no notice, and what it lacks to be one.</summary>
    public static Finding NotANotice(TextNature nature, IReadOnlyList<string> missing)
        => ImportFinding.Of(Rules.NotANotice, null, nature.Value, string.Join(';', missing));

    private static IEnumerable<Finding> Noise(CleanText text, SegmentPainter painter, NoticeExtent extent)
    {
        if (extent.Lines.Count == 0)
            yield break;
        var (start, end) = (text.ToRaw(extent.Lines[0].Start), text.ToRaw(extent.Lines[^1].End));
        var inside = text.Noise.Where(noise => noise.Start >= start && noise.Start <= end).ToList();
        if (inside.Count > 0)
            yield return ImportFinding.Of(Rules.CopyingNoise, inside[0], ImportFinding.Excerpt(inside[0].Slice(text.Raw)),
                Number(inside.Count));
    }

    private static IEnumerable<Finding> Copies(CleanText text, SegmentPainter painter, NoticeExtent extent)
    {
        if (extent.Copies.Count == 0)
            yield break;
        var copy = new TextRange(extent.Copies[0].Start, extent.Copies[^1].End);
        yield return ImportFinding.Of(Rules.PastedTwice, text.ToSource(copy), Number(copy.Length), ImportFinding.Excerpt(text.Fold(copy)));
    }

    // The last sentence of a body of text ends; headings, contact lines and signatures need not.
    private static IEnumerable<Finding> Truncation(CleanText text, SegmentPainter painter, NoticeExtent extent)
    {
        if (extent.Lines.Count == 0)
            yield break;
        var line = extent.Lines[^1];
        var role = painter.RoleAt(line.End - 1);
        var ends = text.Folded[line.End - 1] is '。' or '！' or '？' or '；' or '”' or '）' or '…' or '.';
        if (!ends && line.Length >= ShortestCutSentence
                && role is (SegmentRole.Measure or SegmentRole.Description or SegmentRole.Narrative or SegmentRole.NextStep
                    or SegmentRole.Result))
            yield return ImportFinding.Of(Rules.Truncated, text.ToSource(line.Range),
                ImportFinding.Excerpt(text.Fold(line.Range.From(Math.Max(line.Start, line.End - ImportFinding.ExcerptLength)))));
    }

    private static IEnumerable<Finding> ImpossibleDates(CleanText text, SegmentPainter painter, NoticeExtent extent)
    {
        var dates = new List<FoundDate>();
        foreach (var line in extent.Lines)
        {
            if (!MayHoldDate(text.Fold(line.Range)))
                continue;
            DateReader.Find(text, line.Range, null, dates);
            foreach (var date in dates)
            {
                if (date.Impossible)
                    yield return ImportFinding.Of(Rules.ImpossibleDate, text.ToSource(date.Range), text.Write(date.Range));
            }
        }
    }

    private static IEnumerable<Finding> Counts(CleanText text, SegmentPainter painter, NoticeExtent extent)
        => extent.Lines.SelectMany(line => OwnLists.Find(text, line.Range));

    // A date that can be wrong names a month: 2月30日, or in figures behind its year, 2021.2.30.
    private static bool MayHoldDate(ReadOnlySpan<char> line)
        => line.Contains('月')
            || (line.ContainsAny('-', '.', '/')
                && (line.Contains("20", StringComparison.Ordinal) || line.Contains("19", StringComparison.Ordinal)));

    private static IEnumerable<Finding> Unplaced(CleanText text, SegmentPainter painter, NoticeExtent extent)
        => extent.Before.Concat(extent.Lines)
            .Where(line => line.Length >= ShortestCutSentence && painter.RoleAt(line.Start) == SegmentRole.Other)
            .Select(line => ImportFinding.Of(Rules.UnplacedText, text.ToSource(line.Range), Number(line.Length),
                ImportFinding.Excerpt(text.Fold(line.Range))));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
