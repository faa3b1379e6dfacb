using Rectification.Import;
using Rectification.Primitives;
using Rectification.Privacy;
using Rectification.Validation;

namespace Rectification.Cli.Processing;

/// <summary>What is told of a redacted notice beside itself, without personal data.</summary>
internal static class RedactedReports
{
    private const string Hidden = "…";

    /// <summary>
    /// A report whose findings are those of the redacted notice. Those that only the text showed keep their rule and place; the words that
    /// they quote may hold a name without any sign of it, so … stands for each.
    /// </summary>
    /// <param name="file">The file the notice came from.</param>
    /// <param name="index">Its place in the file, from 0.</param>
    /// <param name="redacted">The redacted notice.</param>
    /// <param name="findings">What only the text showed.</param>
    /// <param name="reading">What the text was read as; null where that is not known.</param>
    public static NoticeReport Of(string file, int index, RedactedNotice redacted, ValueList<Finding> findings, ImportResult? reading)
    {
        // Of a rule that is not known here, the message itself is what may hold a name.
        var shown = findings.Where(static finding => Rules.Find(finding.Rule.Id) is not null)
            .Select(finding => Hide(finding, redacted.Text)).ToValueList();
        return new()
        {
            File = file,
            Index = index,
            Notice = redacted.Notice,
            Nature = reading is { Nature.Value.Length: > 0 } ? reading.Nature : null,
            NatureCertainty = reading?.NatureCertainty ?? 0,
            NatureEvidence = reading?.NatureEvidence ?? [],
            Segments = reading?.Segments ?? [],
            Findings = FindingOrder.Arrange(new ImportResult { Notice = redacted.Notice, Findings = shown }.Validate(),
                redacted.Text is { } text ? new LineMap(text.Text) : null),
        };
    }

    private static Finding Hide(Finding finding, RedactedText? text) => finding with
    {
        Source = Move(finding.Source, text),
        Arguments = finding.Arguments.Select(static _ => Hidden).ToValueList(),
        SuggestedFix = null,
        Related = finding.Related.Select(place => place with { Name = "", Source = Move(place.Source, text) }).ToValueList(),
    };

    private static SourceSpan? Move(SourceSpan? source, RedactedText? text)
        => source is { } span && text is not null ? text.ToRedacted(span) : source;
}
