using System.Globalization;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting.Ledger;

/// <summary>Brings the rows of a workbook into the notices: finds each one's issue, and tells what has none.</summary>
internal sealed class LedgerMerge
{
    private const int MostNames = 8;

    private readonly Notice[] _notices;
    private readonly IssueEditor _editor;
    private readonly Dictionary<bool, ExpectedRows> _expected = [];
    private readonly FindingLog _log = new();
    private readonly List<LedgerChange> _changes = [];
    private readonly ValueList<Notice> _given;
    private readonly CancellationToken _cancellationToken;

    public LedgerMerge(ValueList<Notice> given, CellDates formats, CancellationToken cancellationToken)
    {
        (_given, _notices, _cancellationToken) = (given, [.. given], cancellationToken);
        _editor = new(formats, _log, _changes);
    }

    /// <summary>Brings all sheets in.</summary>
    public LedgerReading Apply(List<SheetTable> tables)
    {
        if (tables.Count == 0)
            _log.Add(LedgerRules.ColumnMissing, cell: null, notice: null, "", LedgerColumns.Header(LedgerColumn.Identity, culture: null));
        var edits = tables.SelectMany(Edits).ToList();
        var first = new Dictionary<ExpectedRow, RowEdit>();
        var doubtful = Twice(edits, first);
        foreach (var edit in edits.Where(edit => ReferenceEquals(first[edit.Expected], edit)))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Apply(edit, doubtful.Contains(edit.Expected));
        }

        TellMissing(tables, first);
        return new() { Notices = [.. _notices], Changes = [.. _changes], Findings = _log.Findings };
    }

    private IEnumerable<RowEdit> Edits(SheetTable table)
    {
        foreach (var column in LedgerColumns.Editable.Prepend(LedgerColumn.Identity).Where(column => !table.Columns.ContainsKey(column)))
            _log.Add(LedgerRules.ColumnMissing, table.Name, notice: null, "", LedgerColumns.Header(column, CultureOf(table)));
        if (!table.Columns.ContainsKey(LedgerColumn.Identity))
            yield break;
        var strangers = new Dictionary<string, (string Cell, int Rows)>(StringComparer.Ordinal);
        var known = 0;
        foreach (var row in table.Rows)
        {
            var identity = table.CellOf(row, LedgerColumn.Identity).Text.Trim();
            if (ExpectedIn(table).Find(identity) is { } expected)
            {
                known++;
                yield return new(table, row, expected);
            }
            else if (identity.Length == 0)
                _log.Add(LedgerRules.NewRow, table.NameOf(row, LedgerColumn.Number), notice: null, "");
            else
                Count(strangers, identity, table.NameOf(row, LedgerColumn.Identity));
        }

        // A ledger may hold more notices than were given; where it holds none of them, it is the wrong one.
        var severity = known == 0 ? FindingSeverity.Error : FindingSeverity.Warning;
        foreach (var (cell, rows) in strangers.Values)
            _log.Add(LedgerRules.OtherNotice, cell, notice: null, "", rows.ToString(CultureInfo.InvariantCulture), severity);
    }

    private static void Count(Dictionary<string, (string Cell, int Rows)> strangers, string identity, string cell)
    {
        var key = identity.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? identity[..slash] : identity;
        strangers[key] = strangers.TryGetValue(key, out var known) ? (known.Cell, known.Rows + 1) : (cell, 1);
    }

    // Copies that say the same are one; of others nobody knows which is meant.
    private HashSet<ExpectedRow> Twice(List<RowEdit> edits, Dictionary<ExpectedRow, RowEdit> first)
    {
        var doubtful = new HashSet<ExpectedRow>();
        foreach (var edit in edits)
        {
            if (first.TryAdd(edit.Expected, edit))
                continue;
            var known = first[edit.Expected];
            var differs = !edit.SaysTheSameAs(known);
            if (differs)
                doubtful.Add(edit.Expected);
            _log.Add(LedgerRules.RowTwice, edit.NameOf(LedgerColumn.Identity), edit.Expected.Notice, edit.Expected.Row.Path,
                known.NameOf(LedgerColumn.Identity), differs ? FindingSeverity.Error : FindingSeverity.Warning);
        }

        return doubtful;
    }

    private void Apply(RowEdit edit, bool isDoubtful)
    {
        var (at, row) = edit.Expected;
        foreach (var column in edit.Changed(LedgerColumns.Told))
            _log.Add(LedgerRules.NotReadBack, edit.NameOf(column), at, row.Path, [Short(row[column]), Short(edit.Words(column))]);
        if (isDoubtful)
            return;
        var changed = edit.Changed(LedgerColumns.Editable).ToList();
        if (changed.Count == 0)
            return;
        if (row.Issue is null)
            changed.ForEach(column => _log.Add(LedgerRules.AspectRow, edit.NameOf(column), at, row.Path, Short(edit.Words(column))));
        else if (_editor.Edit(row.Issue, edit, changed) is { } issue)
            _notices[at] = _notices[at].With<Issue>(row.Path, current => issue with { Issues = current.Issues });
    }

    private void TellMissing(List<SheetTable> tables, Dictionary<ExpectedRow, RowEdit> found)
    {
        if (!tables.Exists(static table => table.Columns.ContainsKey(LedgerColumn.Identity)))
            return;
        var seen = found.Keys.Select(static row => row.Row.Identity).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in ExpectedIn(tables[0]).All.Where(row => !seen.Contains(row.Row.Identity)).GroupBy(static row => row.Notice))
        {
            var rows = missing.ToList();
            var names = string.Join('、', rows.Take(MostNames).Select(static row => row.Row.Number)) + (rows.Count > MostNames ? "…" : "");
            _log.Add(LedgerRules.RowsMissing, cell: null, missing.Key, "", [rows.Count.ToString(CultureInfo.InvariantCulture), names]);
        }
    }

    private ExpectedRows ExpectedIn(SheetTable table)
    {
        if (!_expected.TryGetValue(table.IsChinese, out var rows))
            _expected.Add(table.IsChinese, rows = new(_given, table.IsChinese));
        return rows;
    }

    private static CultureInfo CultureOf(SheetTable table) => CultureInfo.GetCultureInfo(table.IsChinese ? "zh-Hans" : "en");

    private static string Short(string words)
    {
        const int longest = 40;
        return TextCut.Of(words.ReplaceLineEndings(" "), longest);
    }
}
