using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Reporting.Ledger;

/// <summary>Makes the rows of a notice. What is written and what is compared when the ledger comes back is made here, once.</summary>
/// <param name="culture">The language of headers and words.</param>
internal sealed class LedgerRows(CultureInfo? culture)
{
    private readonly SourcePlace _places = new(culture);

    /// <summary>The rows in the order of the notice; an issue stands in front of those inside it.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="key">What the notice is known by.</param>
    /// <param name="source">Where it came from; null where only the rows themselves count.</param>
    public IEnumerable<LedgerRow> Of(Notice notice, string key, ReportedNotice? source = null)
    {
        var issues = AspectIssues.Of(notice);
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < notice.Aspects.Count; i++)
        {
            var aspect = notice.Aspects[i];
            var path = string.Create(CultureInfo.InvariantCulture, $"/aspects/{i}");
            numbers[path] = aspect.Number?.Trim() ?? "";
            if (TellsOfItself(aspect))
                yield return Finish(new(aspect, path, aspect, OfAspect(aspect, numbers[path])), key, source,
                    _places.Of(aspect.Source, source));
            foreach (var placed in issues[path])
            {
                var (issue, issuePath) = (placed.Part, placed.Path);
                numbers[issuePath] = numbers[AspectIssues.HolderOf(issuePath)] + Number(issue, issuePath);
                yield return Finish(new(issue, issuePath, aspect, OfIssue(issue, aspect, numbers[issuePath])), key, source,
                    _places.Of(issue.Source, source));
            }
        }
    }

    // An aspect without issues would be missing from the ledger, and so would what was done for it as a whole.
    private static bool TellsOfItself(Aspect aspect) => aspect.Issues.IsEmpty || !aspect.Measures.IsEmpty || !aspect.Outcomes.IsEmpty;

    // An issue that has no number is named by its place among its neighbours.
    private static string Number(Issue issue, string path)
        => issue.Number?.Trim() is { Length: > 0 } number
            ? number
            : string.Create(CultureInfo.InvariantCulture,
                $"{int.Parse(path.AsSpan(path.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture) + 1}.");

    private string[] OfAspect(Aspect aspect, string number)
    {
        var cells = new string[LedgerColumns.Count];
        Set(cells, LedgerColumn.Number, number);
        Set(cells, LedgerColumn.Aspect, aspect.Title);
        Set(cells, LedgerColumn.Description, aspect.Summary);
        SetWork(cells, aspect.Measures, aspect.Outcomes);
        return cells;
    }

    private string[] OfIssue(Issue issue, Aspect aspect, string number)
    {
        var cells = new string[LedgerColumns.Count];
        Set(cells, LedgerColumn.Number, number);
        Set(cells, LedgerColumn.Aspect, aspect.Title);
        Set(cells, LedgerColumn.Issue, issue.Title);
        Set(cells, LedgerColumn.Description, issue.Description);
        SetWork(cells, issue.Measures, issue.Outcomes);
        Set(cells, LedgerColumn.Leader, issue.Responsible?.Leader);
        Set(cells, LedgerColumn.Department, issue.Responsible?.Department);
        Set(cells, LedgerColumn.Person, issue.Responsible?.Person);
        Set(cells, LedgerColumn.Deadline, Words(issue.Deadline));
        Set(cells, LedgerColumn.Status, Words(issue.Status));
        Set(cells, LedgerColumn.LongTerm, issue.Status?.LongTerm == true ? LedgerWords.YesOrNo(value: true, culture) : "");
        Set(cells, LedgerColumn.Results, Lines(issue.Results));
        Set(cells, LedgerColumn.Remarks, issue.Remarks);
        return cells;
    }

    private void SetWork(string[] cells, ValueList<Measure> measures, ValueList<OutcomeCount> outcomes)
    {
        Set(cells, LedgerColumn.Measures, Lines(measures.Select(static measure => measure.Marker + measure.Text)));
        Set(cells, LedgerColumn.Outcomes,
            Lines(outcomes.Concat(measures.SelectMany(static measure => measure.Outcomes)).Select(Words).Distinct(StringComparer.Ordinal)));
        Set(cells, LedgerColumn.Documents,
            Lines(measures.SelectMany(static measure => measure.Documents).Select(static document => $"《{document.Title}》{document.Number}")
                .Distinct(StringComparer.Ordinal)));
    }

    private LedgerRow Finish(LedgerRow row, string key, ReportedNotice? source, string place)
    {
        Set(row.Cells, LedgerColumn.File, source?.File);
        Set(row.Cells, LedgerColumn.Place, place);
        Set(row.Cells, LedgerColumn.Identity, key + row.Path);
        for (var i = 0; i < row.Cells.Length; i++)
            row.Cells[i] ??= "";
        return row;
    }

    private string Words(Deadline? deadline)
        => deadline is null ? "" : deadline.Text ?? (deadline.Date is { } date ? LedgerWords.Date(date, culture) : "");

    // The word of the drop-down where the stage is known; what the notice says where it is not.
    private string? Words(IssueStatus? status)
        => status is null ? "" : status.Progress == default ? status.Text : status.Progress.GetName(culture);

    private string Words(OutcomeCount outcome)
        => outcome.Text
            ?? string.Create(CultureInfo.InvariantCulture,
                $"{outcome.Detail ?? outcome.Kind.GetName(culture)} {outcome.Count} {outcome.Unit}").TrimEnd();

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private void Set(string[] cells, LedgerColumn column, string? words) => cells[(int)column] = LedgerCell.Of(words, culture);
}
