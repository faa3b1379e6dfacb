using Rectification.Reporting.Ledger;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace Rectification.Reporting.Excel;

/// <summary>Writes the rows of the ledger, on further sheets where one does not suffice.</summary>
internal sealed class LedgerSheet(SheetContext context)
{
    private const int HeaderRow = 1;

    private static readonly string LastColumn = SpreadsheetUtility.GetColumnName(LedgerColumns.Count);

    private readonly StyledCell[] _cells = new StyledCell[LedgerColumns.Count];
    private readonly LedgerRows _rows = new(context.Culture);
    private readonly List<int> _rowsOfSheets = [];
    private int _row;
    private int _firstOfAspect;
    private Aspect? _aspect;

    /// <summary>How many rows each finished sheet has.</summary>
    public IReadOnlyList<int> RowsOfSheets => _rowsOfSheets;

    private string Name => context.Names.Ledger(_rowsOfSheets.Count + 1);

    /// <summary>Begins the next sheet.</summary>
    public async ValueTask StartAsync()
    {
        var sheet = new WorksheetOptions { FrozenRows = HeaderRow, FrozenColumns = (int)LedgerColumn.Issue + 1,
            AutoFilter = new($"A1:{LastColumn}{context.Options.MaxRows}") };
        foreach (var column in Enum.GetValues<LedgerColumn>())
            sheet.Column((int)column + 1).Width = LedgerColumns.Width(column);
        sheet.Column((int)LedgerColumn.Identity + 1).Hidden = true;
        await context.Workbook.StartWorksheetAsync(Name, sheet, context.CancellationToken).ConfigureAwait(false);
        await context.AddHeadersAsync(Enum.GetValues<LedgerColumn>().Select(column => LedgerColumns.Header(column, context.Culture)))
            .ConfigureAwait(false);
        _row = HeaderRow;
    }

    /// <summary>Writes the rows of a notice.</summary>
    /// <param name="reported">The notice.</param>
    /// <param name="key">What it is known by.</param>
    /// <param name="facts">Takes what is said of it on other sheets.</param>
    public async ValueTask AddAsync(ReportedNotice reported, string key, WorkbookFacts facts)
    {
        var placed = new Dictionary<string, PlacedRow>(StringComparer.Ordinal);
        foreach (var row in _rows.Of(reported.Notice, key, reported))
        {
            if (_row == context.Options.MaxRows)
            {
                Finish();
                await StartAsync().ConfigureAwait(false);
            }

            var isOverdue = Overdue.Is(row.Issue, context.Options.OverdueOn);
            await WriteAsync(row, isOverdue).ConfigureAwait(false);
            placed.Add(row.Path, new(row, Name, isOverdue));
        }

        facts.Add(reported, placed);
    }

    /// <summary>Ends the sheet: what can only be said when its last row is known.</summary>
    public void Finish()
    {
        MergeAspect();
        _rowsOfSheets.Add(_row);
        if (_row == HeaderRow)
            return;
        Offer(LedgerColumn.Status, StageCounts.Stages.Select(stage => stage.GetName(context.Culture)));
        Offer(LedgerColumn.LongTerm, [LedgerWords.YesOrNo(value: true, context.Culture),
            LedgerWords.YesOrNo(value: false, context.Culture)]);
    }

    private async ValueTask WriteAsync(LedgerRow row, bool isOverdue)
    {
        var lines = 1;
        for (var i = 0; i < _cells.Length; i++)
        {
            var words = row.Cells[i];
            _cells[i] = new(words.Length == 0 ? null : LedgerCell.Escape(words), StyleOf((LedgerColumn)i, isOverdue));
            if (i != (int)LedgerColumn.Identity)
                lines = Math.Max(lines, RowHeight.Lines(words, LedgerColumns.Width((LedgerColumn)i)));
        }

        if (!ReferenceEquals(_aspect, row.Aspect))
            MergeAspect();
        await context.Workbook.AddRowAsync(_cells, RowHeight.Of(lines), context.CancellationToken).ConfigureAwait(false);
        _row++;
        if (_aspect is null)
            (_aspect, _firstOfAspect) = (row.Aspect, _row);
    }

    private StyleId StyleOf(LedgerColumn column, bool isOverdue) => column switch
    {
        LedgerColumn.Deadline => isOverdue ? context.Styles.OverdueDate : context.Styles.Centred,
        LedgerColumn.Leader or LedgerColumn.Person or LedgerColumn.Status or LedgerColumn.LongTerm or LedgerColumn.Place
            => isOverdue ? context.Styles.OverdueCentred : context.Styles.Centred,
        _ => isOverdue ? context.Styles.Overdue : context.Styles.Text,
    };

    private void MergeAspect()
    {
        var column = SpreadsheetUtility.GetColumnName((int)LedgerColumn.Aspect + 1);
        if (context.Options.MergeAspects && _aspect is not null && _row > _firstOfAspect)
            context.Workbook.MergeCells(string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{column}{_firstOfAspect}:{column}{_row}"));
        _aspect = null;
    }

    // Other words may be typed: the reader understands more of them than a list can offer.
    private void Offer(LedgerColumn column, IEnumerable<string> words)
    {
        var name = SpreadsheetUtility.GetColumnName((int)column + 1);
        var choice = DataValidation.ListValues(words, showDropdown: true);
        choice.ShowErrorAlert = false;
        context.Workbook.AddDataValidation(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{name}{HeaderRow + 1}:{name}{_row}"), choice);
    }
}
