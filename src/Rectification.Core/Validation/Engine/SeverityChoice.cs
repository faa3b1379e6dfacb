namespace Rectification.Validation.Engine;

/// <summary>How much a finding matters, by the options and by how sure the reading of the notice is.</summary>
internal sealed class SeverityChoice(ValidationOptions options, NoticeSource? source)
{
    private const string Outline = "RN2xx";
    private const string Totals = "RN3xx";

    /// <summary>The severity; null where the rule is off.</summary>
    public FindingSeverity? Choose(Finding finding)
        => options.SeverityOf(finding) is { } severity ? severity > FindingSeverity.Info && MayBeMisread(finding) ? FindingSeverity.Info
            : severity
            : null;

    private bool MayBeMisread(Finding finding) => source is { Uncertain.IsEmpty: false } && finding.Rule.Family switch
    {
        Totals => finding.Rule != Rules.PercentageMismatch,
        Outline => finding.Rule.DefaultSeverity == FindingSeverity.Warning
            && source.Uncertain.Any(place => finding.Source is { } at && at.Start <= place.End && at.End >= place.Start),
        _ => false,
    };
}
