namespace Rectification.Import.Lines.Tables;

/// <summary>
/// How well words fit a column by what they look like. Only differences count: the reading of the rows with the highest sum wins.
/// </summary>
internal static class CellFit
{
    /// <summary>What can only be a slip: no row is read that holds one.</summary>
    public const int Misfit = -5;

    /// <summary>What never is.</summary>
    public const int Never = -60;

    /// <summary>How much speaks against a row without a cell in this column.</summary>
    public static int OfEmpty(ColumnKind kind) => kind switch
    {
        ColumnKind.Number or ColumnKind.Problem => -10,
        ColumnKind.Measures => -5,
        ColumnKind.Progress => -3,
        ColumnKind.Aspect or ColumnKind.Remark => 0,
        _ => -2,
    };

    /// <summary>How well words fit as the first ones of a cell.</summary>
    public static int OfFirst(ColumnKind kind, CellLook look)
    {
        if (kind == ColumnKind.Number)
            return look.HasFlag(CellLook.RowNumber) ? 14 : Never;
        if (look.HasFlag(CellLook.RowNumber))
            return -12;
        if (look.HasFlag(CellLook.Nothing))
            return kind is ColumnKind.Problem ? Misfit : 1;
        var fit = Content(kind, look);
        return look.HasFlag(CellLook.Continues) || look.HasFlag(CellLook.Joined) ? fit - 7 : fit;
    }

    /// <summary>How well words fit as a further paragraph of a cell.</summary>
    public static int OfFurther(ColumnKind kind, CellLook look)
    {
        if (kind == ColumnKind.Number)
            return Never;
        if (look.HasFlag(CellLook.RowNumber))
            return -12;
        if (look.HasFlag(CellLook.Joined))
            return 6;
        if (look.HasFlag(CellLook.Continues))
            return kind is ColumnKind.Deadline or ColumnKind.Department or ColumnKind.Person ? Misfit : 5;
        var content = Content(kind, look);
        return kind switch
        {
            ColumnKind.Department or ColumnKind.Person => content - 4,
            ColumnKind.Deadline => content - 9,
            ColumnKind.Progress => look.HasFlag(CellLook.Status) ? -4 : Math.Min(content, 1),
            ColumnKind.Problem => (look & (CellLook.First | CellLook.Again)) != CellLook.None ? -4
                : (look & (CellLook.Problem | CellLook.Closed)) == CellLook.Problem ? 0
                : Math.Min(content, 0) - 2,
            ColumnKind.Measures => look.HasFlag(CellLook.Again) ? -5 : Math.Min(content, 2),
            _ => look.HasFlag(CellLook.Again) ? -5 : Math.Min(content, 1),
        };
    }

    private static int Content(ColumnKind kind, CellLook look) => kind switch
    {
        ColumnKind.Aspect => FirstOf(look, 1, (CellLook.Part, 4), (CellLook.Sentence, -6),
            (CellLook.Status | CellLook.Date | CellLook.Tick, -5), (CellLook.Marked, -4), (CellLook.Problem, 0)),
        ColumnKind.Problem => FirstOf(look, 1, (CellLook.Status | CellLook.Date | CellLook.Tick, -7), (CellLook.Problem, 5),
            (CellLook.Part, -1), (CellLook.Action, -1), (CellLook.Sentence, 3), (CellLook.Unit, -3)),
        ColumnKind.Measures => FirstOf(look, 0, (CellLook.Status, -2), (CellLook.Tick, -5), (CellLook.Date, -5), (CellLook.Marked, 4),
            (CellLook.Action, 3), (CellLook.Closed, 1), (CellLook.Problem, -1), (CellLook.Sentence, 2), (CellLook.Unit, -3),
            (CellLook.Person, -4)),
        ColumnKind.Progress => FirstOf(look, -1, (CellLook.Status, 7), (CellLook.Tick, 6), (CellLook.Date, -4),
            (CellLook.Sentence | CellLook.Marked | CellLook.Action, 1), (CellLook.Unit, -4), (CellLook.Person, -4)),
        ColumnKind.Department => FirstOf(look, 1, (CellLook.Status | CellLook.Date | CellLook.Tick | CellLook.Marked, -7),
            (CellLook.Closed, -6), (CellLook.Unit, 5), (CellLook.Person, 2),
            (CellLook.Sentence | CellLook.Problem | CellLook.Action | CellLook.Intention, -6)),
        ColumnKind.Person => FirstOf(look, 0, (CellLook.Status | CellLook.Date | CellLook.Tick | CellLook.Marked, -7),
            (CellLook.Closed, -6), (CellLook.Unit, 1), (CellLook.Person, 5),
            (CellLook.Sentence | CellLook.Problem | CellLook.Action | CellLook.Intention, -6)),
        ColumnKind.Deadline => FirstOf(look, Misfit, (CellLook.Date, 7), (CellLook.Status, -2)),
        ColumnKind.Results => FirstOf(look, 1, (CellLook.Status | CellLook.Date | CellLook.Tick, -4), (CellLook.Marked, 2),
            (CellLook.Intention, -3), (CellLook.Action, -1), (CellLook.Sentence, 2), (CellLook.Unit | CellLook.Person, -4)),
        ColumnKind.NextSteps => FirstOf(look, 0, (CellLook.Tick, Misfit), (CellLook.Date, -2), (CellLook.Status, -2),
            (CellLook.Intention, 5), (CellLook.Action, 1), (CellLook.Sentence, 1), (CellLook.Unit | CellLook.Person, -4)),
        ColumnKind.Description => FirstOf(look, 1, (CellLook.Status | CellLook.Date | CellLook.Tick, -5), (CellLook.Sentence, 2),
            (CellLook.Unit | CellLook.Person, -3)),
        _ => FirstOf(look, 1, (CellLook.Sentence, 0)),
    };

    // The first look that it has decides.
    private static int FirstOf(CellLook look, int otherwise, params ReadOnlySpan<(CellLook Look, int Fit)> fits)
    {
        foreach (var (wanted, fit) in fits)
        {
            if ((look & wanted) != CellLook.None)
                return fit;
        }

        return otherwise;
    }
}
