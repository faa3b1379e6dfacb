using Rectification.Validation;

namespace Rectification.Reporting.Html;

/// <summary>The notices of a page, one row each.</summary>
internal sealed class ContentsList(ReportLabels labels)
{
    private static readonly FindingSeverity[] Severities = [FindingSeverity.Error, FindingSeverity.Warning];

    private readonly List<Row> _rows = [];

    public int Count => _rows.Count;

    /// <summary>Notes a notice.</summary>
    /// <returns>Its number, from 1.</returns>
    public int Add(ReportedNotice reported)
    {
        var counts = reported.Notice.Summarize().Total;
        _rows.Add(new(
            reported.Notice.Title ?? reported.File ?? labels.NoTitle,
            ReportLabels.Date(reported.Notice.PublishedOn),
            [counts.Issues, counts.Completed,
                .. Severities.Select(severity => reported.Findings.Count(finding => finding.Severity == severity))]));
        return _rows.Count;
    }

    public void Write(HtmlWriter html, string id, string slot)
    {
        html.Open("nav", ("id", id), ("slot", slot), ("class", "contents"), ("aria-labelledby", $"{id}-h"))
            .Element("h2", labels.Contents, ("id", $"{id}-h")).Line();
        html.Open("div", ("class", "wide")).Open("table").Open("thead").Open("tr");
        string[] headings = [labels.Title, labels.Published, labels.Issues, labels.Completed, .. Severities.Select(labels.Term)];
        foreach (var heading in headings)
            html.Element("th", heading, ("scope", "col"));
        html.Close("tr").Close("thead").Open("tbody").Line();
        for (var i = 0; i < _rows.Count; i++)
            WriteRow(html, i + 1, _rows[i]);
        html.Close("tbody").Close("table").Close("div").Close("nav").Line();
    }

    private void WriteRow(HtmlWriter html, int number, Row row)
    {
        html.Open("tr").Open("th", ("scope", "row"), ("lang", labels.NoticeLanguage));
        html.Element("a", row.Title, ("href", FormattableString.Invariant($"#n{number}"))).Close("th").Element("td", row.PublishedOn);
        foreach (var count in row.Counts)
            html.Open("td", ("class", "number")).Number(count).Close("td");
        html.Close("tr").Line();
    }

    private sealed record Row(string Title, string? PublishedOn, IReadOnlyList<int> Counts);
}
