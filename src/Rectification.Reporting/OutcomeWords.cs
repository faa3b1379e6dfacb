namespace Rectification.Reporting;

/// <summary>A stated number in words.</summary>
internal static class OutcomeWords
{
    /// <summary>Such as <c>discipline (党内警告) 1 人</c>.</summary>
    public static string Of(OutcomeCount outcome, ReportLabels labels)
    {
        var detail = outcome.Detail is { } form ? labels.InBrackets(form) : "";
        return $"{labels.Term(outcome.Kind)}{detail} {ReportLabels.Number(outcome.Count)} {outcome.Unit}".TrimEnd();
    }
}
