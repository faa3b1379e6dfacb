using System.Globalization;
using Rectification.Cli.Settings;
using Rectification.Documents;
using Rectification.Import;
using Rectification.Primitives;
using Rectification.Reporting;
using Rectification.Validation;

namespace Rectification.Cli.Processing;

/// <summary>What a command has to say about one notice.</summary>
internal sealed record NoticeReport
{
    /// <summary>The file it came from, as given.</summary>
    public required string File { get; init; }

    /// <summary>Its place among the notices of the file, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The notice; null where the file holds none.</summary>
    public Notice? Notice { get; init; }

    /// <summary>What the text is as a whole; null where that is not known, as for a notice that was read from JSON.</summary>
    public TextNature? Nature { get; init; }

    /// <summary>How certain <see cref="Nature"/> is, from 0 to 1.</summary>
    public double NatureCertainty { get; init; }

    /// <summary>The signs of <see cref="Nature"/>, the weightiest first.</summary>
    public ValueList<NatureEvidence> NatureEvidence { get; init; }

    /// <summary>What is odd about text and notice, in the order of the text; findings without a place come first.</summary>
    public ValueList<LocatedFinding> Findings { get; init; }

    /// <summary>What of the JSON could not be read as it is written; empty for a text.</summary>
    public ValueList<LocatedFinding> JsonErrors { get; init; }

    /// <summary>What each stretch of the text was read as; empty where that is not known.</summary>
    public ValueList<TextSegment> Segments { get; init; }

    /// <summary>How each line was read; empty unless asked for.</summary>
    public ValueList<TraceLine> Trace { get; init; }

    /// <summary>The text that was imported; null for a notice that was read from JSON.</summary>
    public string? Text { get; init; }

    /// <summary>The lines of <see cref="Text"/>.</summary>
    public LineMap? Lines { get; init; }

    /// <summary>Where <see cref="Text"/> stands in the document that it was taken out of; empty for plain text and for JSON.</summary>
    public ValueList<DocumentPlace> Places { get; init; }

    /// <summary>Whether a finding is at or above the level that makes the run fail.</summary>
    public bool Fails { get; private init; }

    /// <summary>The report with its verdict.</summary>
    public NoticeReport Judge(CheckSettings settings)
        => this with { Fails = Findings.Any(located => settings.Fails(located.Finding.Severity)) };

    /// <summary>What a report for people shows of it.</summary>
    public ReportedNotice ToReported(Notice notice, CultureInfo culture) => new()
    {
        Notice = notice,
        File = File,
        Text = Text,
        Segments = Segments,
        Places = Places.Select(place => new ReportedPlace(place.Span, place.Describe(culture))).ToValueList(),
        Findings = Findings.Select(static located => located.Finding).ToValueList(),
        Lines = Findings.Select(LineOf).OfType<ReportedLine>().ToValueList(),
    };

    // A line of another file says nothing in a report on this one.
    private ReportedLine? LineOf(LocatedFinding located)
        => located is { Finding.Source: null, Line: { } line, Column: { } column } && (located.File ?? File) == File
            ? new(located.Finding, line, column)
            : null;

    /// <summary>Why there is no notice, as the findings say it.</summary>
    public string WhyNoNotice(CultureInfo culture) => string.Join(' ', Findings.Select(located => located.Finding.GetMessage(culture)));

    /// <summary>How many findings have a severity.</summary>
    public int Count(FindingSeverity severity) => Findings.Count(located => located.Finding.Severity == severity);
}
