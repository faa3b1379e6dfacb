using System.Text.Json.Serialization;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import;

/// <summary>What an import made of a text, or of one notice in a text that holds several.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
[JsonConverter(typeof(ImportResultConverter))]
public sealed record ImportResult
{
    /// <summary>The notice.</summary>
    /// <value>Null where the text is none; RN109 says what it is instead.</value>
    public Notice? Notice { get; init; }

    /// <summary>What the text is as a whole.</summary>
    /// <value>
    /// Only notices, answers and work reports carry a <see cref="Notice"/>, unless <see cref="ImportOptions.ReadOtherNatures"/> asks for
    /// others.
    /// </value>
    public TextNature Nature { get; init; }

    /// <summary>How sure the nature is, from 0 to 1.</summary>
    public double NatureCertainty { get; init; }

    /// <summary>The signs that speak for the nature or against it, the weightiest first.</summary>
    public ValueList<NatureEvidence> NatureEvidence { get; init; }

    /// <summary>
    /// What each stretch of the text was read as. The segments of all results of one text together tile it: no gap, no overlap.
    /// </summary>
    public ValueList<TextSegment> Segments { get; init; }

    /// <summary>
    /// What is odd about the text: what cannot be read, noise, passages pasted twice, broken characters. Validation adds what is odd about
    /// the notice.
    /// </summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>For each line, the marker that was seen, the level it got and why.</summary>
    /// <value>Empty unless <see cref="ImportOptions.Trace"/> is on.</value>
    public ValueList<TraceLine> Trace { get; init; }

    /// <summary>The text that was imported; empty for a result that a host made itself.</summary>
    internal string Text { get; init; } = "";

    /// <summary>
    /// Validates the notice, and gives the findings of the import and of the validation together, each once and at its exact words.
    /// </summary>
    /// <remarks>
    /// Where the outline may be read in another way (RN210), what RN2xx and RN3xx say about it is information: it may be a misreading.
    /// Some rules read both the text and the model; where both found something at one place by the same rule, the import's is kept.
    /// </remarks>
    /// <param name="options">
    /// Which rules are on, and how much their findings matter, those of the import too; null means <see cref="ValidationOptions.Default"/>.
    /// </param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The findings in the order of the text; those without a place in it come first.</returns>
    /// <exception cref="InvalidOperationException">The options have a setting that names no rule.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ValueList<Finding> Validate(ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var imported = WithLevels(Findings, options ?? ValidationOptions.Default);
        var validated = ValidateNotice(options, cancellationToken).Where(finding => !imported.Exists(known => SaysTheSame(known, finding)));
        return imported.Concat(validated).OrderBy(static finding => finding.Source?.Start ?? -1).ToValueList();
    }

    private IEnumerable<Finding> ValidateNotice(ValidationOptions? options, CancellationToken cancellationToken)
    {
        if (Notice is null)
            return [];
        if (Text.Length == 0)
            return Notice.Validate(options, cancellationToken);
        var source = new NoticeSource
        {
            Text = Text,
            Extent = Segments.IsEmpty ? null : SourceSpan.FromBounds(Segments[0].Span.Start, Segments[^1].Span.End),
            Uncertain = Findings.Where(static finding => finding.Rule == Rules.UncertainOutline).Select(static finding => finding.Source)
                .OfType<SourceSpan>().ToValueList(),
        };
        return Notice.Validate(options, source, cancellationToken).Select(finding => MemberPlaces.Locate(finding, Segments));
    }

    private static List<Finding> WithLevels(ValueList<Finding> findings, ValidationOptions options)
        => [.. findings.Select(finding => (finding, severity: options.SeverityOf(finding))).Where(static one => one.severity is not null)
            .Select(static one => one.severity == one.finding.Severity
                ? one.finding
                : one.finding with { Severity = one.severity!.Value })];

    private static bool SaysTheSame(Finding known, Finding other)
        => known.Rule == other.Rule
            && (other.Source is { } place && known.Source is { } exact
                ? place.Contains(exact) || exact.Contains(place)
                : known.Path == other.Path && known.Arguments == other.Arguments);

    /// <summary>What came of the import, without a word of the text; fit for logs.</summary>
    public override string ToString()
        => FormattableString.Invariant($"{Nature} {(Notice is null ? "without" : "with")} a notice, {Findings.Count} findings");
}
