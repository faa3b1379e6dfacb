using Rectification.Primitives;

namespace Rectification.Reporting.Ledger;

/// <summary>Gives an issue the values that were typed into its row.</summary>
/// <param name="formats">How numbers of the workbook are shown.</param>
/// <param name="log">Takes what is not understood.</param>
/// <param name="changes">Takes what is.</param>
internal sealed class IssueEditor(CellDates formats, FindingLog log, List<LedgerChange> changes)
{
    /// <summary>The changed issue.</summary>
    /// <returns>Null where nothing could be taken over.</returns>
    public Issue? Edit(Issue issue, RowEdit edit, IReadOnlyList<LedgerColumn> columns)
    {
        var before = changes.Count;
        foreach (var column in columns)
        {
            if (edit.Table.CellOf(edit.Found, column).IsComputed)
                Tell(LedgerRules.Formula, edit, column, []);
            else if (LedgerCell.IsCut(Whole(issue, column)))
                Tell(LedgerRules.CutCell, edit, column, []);
            else if (Apply(issue, edit, column) is { } changed)
                issue = Take(changed, edit, column);
        }

        return changes.Count == before ? null : issue;
    }

    private Issue? Apply(Issue issue, RowEdit edit, LedgerColumn column)
    {
        var words = edit.Words(column);
        return column switch
        {
            LedgerColumn.Leader => issue with { Responsible = Responsible(issue, all => all with { Leader = OrNull(words) }) },
            LedgerColumn.Department => issue with { Responsible = Responsible(issue, all => all with { Department = OrNull(words) }) },
            LedgerColumn.Person => issue with { Responsible = Responsible(issue, all => all with { Person = OrNull(words) }) },
            LedgerColumn.Remarks => issue with { Remarks = OrNull(words) },
            LedgerColumn.Deadline => WithDeadline(issue, edit, words),
            LedgerColumn.Status => WithStatus(issue, edit, words),
            _ => WithLongTerm(issue, edit, words),
        };
    }

    private Issue? WithDeadline(Issue issue, RowEdit edit, string words)
    {
        if (words.Length == 0)
            return issue with { Deadline = null };
        var cell = edit.Table.CellOf(edit.Found, LedgerColumn.Deadline);
        if (formats.DateOf(cell) is { } date)
            return issue with { Deadline = new() { Date = date,
                Text = date.ToString(edit.Table.IsChinese ? "zh" : "O", formatProvider: null) } };
        if (cell.Number is null && DeadlineWords.TryRead(words, out var deadline))
            return (DeadlineWords.IsLongTerm(words)
                ? issue with { Status = (issue.Status ?? new()) with { LongTerm = true } }
                : issue) with { Deadline = deadline };
        return Refuse(cell.Number is null ? LedgerRules.DeadlineUnknown : LedgerRules.DeadlineNumber, edit, LedgerColumn.Deadline, words);
    }

    private Issue? WithStatus(Issue issue, RowEdit edit, string words)
    {
        var old = issue.Status ?? new();
        if (words.Length == 0)
            return issue with { Status = OrNull(old with { Progress = default, Text = null, Source = null }) };
        if (!StatusWords.TryRead(words, out var stage, out var longTerm))
            return Refuse(LedgerRules.StatusUnknown, edit, LedgerColumn.Status, words);
        return issue with { Status = old with { Progress = stage ?? old.Progress, LongTerm = longTerm || old.LongTerm, Text = words,
            Source = null } };
    }

    private Issue? WithLongTerm(Issue issue, RowEdit edit, string words)
        => YesNoWords.Read(words) is { } isLongTerm
            ? issue with { Status = OrNull((issue.Status ?? new()) with { LongTerm = isLongTerm }) }
            : Refuse(LedgerRules.LongTermUnknown, edit, LedgerColumn.LongTerm, words);

    private Issue Take(Issue changed, RowEdit edit, LedgerColumn column)
    {
        changes.Add(new()
        {
            Notice = edit.Expected.Notice,
            Path = edit.Expected.Row.Path,
            Number = edit.Expected.Row.Number,
            Column = column,
            Before = edit.Expected.Row[column],
            After = edit.Words(column),
            Cell = edit.NameOf(column),
        });
        return changed;
    }

    private Issue? Refuse(Validation.RuleDescriptor rule, RowEdit edit, LedgerColumn column, string words)
    {
        Tell(rule, edit, column, [words]);
        return null;
    }

    private void Tell(Validation.RuleDescriptor rule, RowEdit edit, LedgerColumn column, ValueList<string> arguments)
        => log.Add(rule, edit.NameOf(column), edit.Expected.Notice, edit.Expected.Row.Path, arguments);

    // What the notice says in a column, however long.
    private static string? Whole(Issue issue, LedgerColumn column) => column switch
    {
        LedgerColumn.Leader => issue.Responsible?.Leader,
        LedgerColumn.Department => issue.Responsible?.Department,
        LedgerColumn.Person => issue.Responsible?.Person,
        LedgerColumn.Deadline => issue.Deadline?.Text,
        LedgerColumn.Remarks => issue.Remarks,
        LedgerColumn.Status => issue.Status?.Text,
        _ => null,
    };

    private static Responsibility? Responsible(Issue issue, Func<Responsibility, Responsibility> change)
        => change(issue.Responsible ?? new()) is var changed && changed == new Responsibility() ? null : changed;

    private static IssueStatus? OrNull(IssueStatus status) => status == new IssueStatus() ? null : status;

    private static string? OrNull(string words) => words.Length == 0 ? null : words;
}
