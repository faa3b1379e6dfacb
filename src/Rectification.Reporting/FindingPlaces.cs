using Rectification.Import;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting;

/// <summary>Says where findings and parts of a notice stand, as the readers of a report look for them.</summary>
internal sealed class FindingPlaces(ReportLabels labels)
{
    // Several notices of one file share its text; its lines are counted once.
    private string? _text;
    private LineMap? _lines;

    /// <summary>The lines of the text of a notice.</summary>
    public LineMap LinesOf(string text)
    {
        if (_lines is null || !ReferenceEquals(text, _text))
            (_text, _lines) = (text, new(text));
        return _lines;
    }

    /// <summary>The line and column with which a part of a notice begins; both from 1.</summary>
    /// <returns>Null where there is no place, the text is not at hand, or the place lies outside of it: it is of another text.</returns>
    public (int Line, int Column)? LineOf(SourceSpan? span, ReportedNotice reported)
        => span is { } source && reported.Text is { } text && source.End <= text.Length
            ? LinesOf(text).GetPosition(source.Start)
            : null;

    /// <summary>The line and column of what a finding is about; both from 1.</summary>
    /// <returns>Null where nothing tells.</returns>
    public (int Line, int Column)? LineOf(Finding finding, ReportedNotice reported)
        => finding.Source is null
            ? reported.Lines.FirstOrDefault(line => line.Finding == finding) is { Line: > 0 } at ? (at.Line, at.Column) : null
            : LineOf(finding.Source, reported);

    /// <summary>The place in words: in the document, else by line and column, else the path of the part.</summary>
    public string Describe(Finding finding, ReportedNotice reported)
    {
        if (finding.Source is { } source && InDocument(source.Start, reported) is { Length: > 0 } place)
            return place;
        return LineOf(finding, reported) is { } at ? labels.LineAndColumn(at.Line, at.Column) : finding.Path;
    }

    private static string? InDocument(int offset, ReportedNotice reported)
    {
        var (low, high) = (0, reported.Places.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (reported.Places[middle].Span.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return reported.Places.IsEmpty ? null : reported.Places[low].Name;
    }
}
