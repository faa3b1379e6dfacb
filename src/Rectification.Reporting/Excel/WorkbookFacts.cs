using System.Globalization;
using Rectification.Reporting.Ledger;
using Rectification.Validation;

namespace Rectification.Reporting.Excel;

/// <summary>What is kept of the notices while their rows are written: numbers, names and findings, but no text.</summary>
internal sealed class WorkbookFacts(LedgerOptions options)
{
    private readonly Dictionary<string, StageCounts> _aspects = new(StringComparer.Ordinal);
    private readonly Dictionary<(OutcomeKind Kind, string? Unit), double> _outcomes = [];
    private readonly SourcePlace _places = new(options.Culture);

    /// <summary>The aspects in the order in which they first appear; those of one title count together.</summary>
    public IReadOnlyDictionary<string, StageCounts> Aspects => _aspects;

    /// <summary>What the notices state, added up by kind and unit; money in 元.</summary>
    public IReadOnlyDictionary<(OutcomeKind Kind, string? Unit), double> Outcomes => _outcomes;

    /// <summary>The notices in their order.</summary>
    public List<PortfolioRow> Notices { get; } = [];

    /// <summary>The findings of all notices, in their order.</summary>
    public List<FindingFacts> Findings { get; } = [];

    /// <summary>How many issues need further work.</summary>
    public int FollowUps { get; private set; }

    /// <summary>Takes what a notice has to say.</summary>
    /// <param name="reported">The notice.</param>
    /// <param name="rows">Where its rows stand.</param>
    public void Add(ReportedNotice reported, IReadOnlyDictionary<string, PlacedRow> rows)
    {
        var counts = new StageCounts();
        foreach (var row in rows.Values)
        {
            counts.Add(row.Row, row.IsOverdue);
            AspectOf(row.Row).Add(row.Row, row.IsOverdue);
        }

        var summary = reported.Notice.Summarize();
        foreach (var outcome in summary.Outcomes)
            _outcomes[(outcome.Kind, outcome.Unit)] = _outcomes.GetValueOrDefault((outcome.Kind, outcome.Unit))
                + ((double?)outcome.Sum ?? outcome.Estimate);
        FollowUps += summary.FollowUps;
        Notices.Add(PortfolioRow.Of(reported, counts, summary, rows.Values.FirstOrDefault()));
        AddFindings(reported, rows);
    }

    private StageCounts AspectOf(LedgerRow row)
    {
        var title = row[LedgerColumn.Aspect];
        if (!_aspects.TryGetValue(title, out var counts))
            _aspects.Add(title, counts = new());
        return counts;
    }

    private void AddFindings(ReportedNotice reported, IReadOnlyDictionary<string, PlacedRow> rows)
    {
        foreach (var finding in reported.Findings)
            Findings.Add(FindingFacts.Of(finding, reported.File, _places.Of(finding.Source, reported), RowOf(finding, rows),
                options.Culture));
    }

    // The row of the issue or aspect that the finding is about, or lies in.
    private static PlacedRow? RowOf(Finding finding, IReadOnlyDictionary<string, PlacedRow> rows)
    {
        for (var path = finding.Path; path.Length > 0; path = path[..path.LastIndexOf('/')])
        {
            if (rows.TryGetValue(path, out var row))
                return row;
        }

        return null;
    }
}
