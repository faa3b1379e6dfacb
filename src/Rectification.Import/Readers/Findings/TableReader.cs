using System.Buffers;
using System.Globalization;
using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Text;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Readers.Findings;

/// <summary>
/// Reads the aspects of a table: every row is an issue, and what stands in a merged cell or across all columns is their aspect.
/// </summary>
internal sealed class TableReader
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\n|│");

    private readonly ReadingContext _context;
    private readonly CleanText _text;
    private readonly List<Aspect> _aspects = [];
    private readonly List<Issue> _loose = [];
    private readonly List<Issue> _issues = [];
    private TextRange _heading;
    private TextRange _lead;

    private TableReader(ReadingContext context) => (_context, _text) = (context, context.Text);

    /// <summary>The aspects of tables; rows that nothing groups stand in one implicit aspect.</summary>
    /// <param name="context">The notice.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="heading">The heading of a section that is the aspect of its table; empty where there is none.</param>
    public static List<Aspect> Read(ReadingContext context, IEnumerable<Table> tables, TextRange heading = default)
    {
        var reader = new TableReader(context);
        foreach (var table in tables)
        {
            reader.Open(heading);
            reader.Read(table);
        }

        reader.Close();
        if (reader._loose.Count > 0)
            reader._aspects.Insert(0, new() { Implicit = true, Issues = reader._loose.ToValueList() });
        return reader._aspects;
    }

    private void Read(Table table)
    {
        _context.Tracer?.Add(table);
        foreach (var name in table.Names.Where(name => name.End <= table.Range.End))
            _context.Painter.Paint(name, SegmentRole.Label);
        _lead = table.Lead;
        var number = 0;
        foreach (var row in table.Rows)
        {
            number += row.IsPart ? 0 : 1;
            if (row.Fits && !NamesNothing(row))
                Read(row);
            else
                _context.Findings.Add(ImportFinding.Of(Rules.RowOutOfLine, _text.ToSource(row.Range),
                    number.ToString(CultureInfo.InvariantCulture), ImportFinding.Excerpt(_text.Fold(row.Range))));
        }

        if (table.Header.Separator == CellSeparator.Bar)
            PaintBars(table.Range);
    }

    // A cell of nothing but marks, where a problem should stand.
    private bool NamesNothing(TableRow row) => row[ColumnKind.Problem] is { } problem && Heading(problem).IsEmpty;

    private void Read(TableRow row)
    {
        // Unmerged, a cell says the same in every row.
        if (row[ColumnKind.Aspect] is { } aspect && !_text.Fold(aspect.Range).SequenceEqual(_text.Fold(_heading)))
            Open(aspect.Range);
        if (row[ColumnKind.Problem] is { } problem)
            (_heading.IsEmpty ? _loose : _issues).Add(ReadIssue(row, problem));
    }

    private Issue ReadIssue(TableRow row, TableCell problem)
    {
        var heading = Heading(problem);
        var number = row[ColumnKind.Number]?.Range ?? default;
        _context.Painter.Paint(number, SegmentRole.Issue);
        _context.Painter.Paint(problem.Range, SegmentRole.Description);
        _context.Painter.Paint(heading, SegmentRole.Issue);
        var answer = AnswerReader.Read(_context, row);
        if (number.IsEmpty && LineFacts.TryMarker(_text, heading, out var marker))
            number = marker.Range;
        var issue = new Issue
        {
            Number = number.IsEmpty ? null : _text.WriteShared(number),
            Title = Words(heading.From(number.Start == heading.Start ? number.End : heading.Start)),
            Description = Description(problem.Range.From(heading.End), answer.Description),
            Status = answer.Status,
            Deadline = answer.Deadline,
            Responsible = answer.Responsible.Made,
            Measures = answer.Measures,
            Results = answer.Results,
            NextSteps = answer.NextSteps,
            Issues = answer.Issues,
            Outcomes = answer.Outcomes,
            // Where another column or a header stands between number and problem, the place is that of the problem.
            Source = _text.ToSource(IsNextTo(number, heading) ? new(number.Start, heading.End) : heading),
        };
        _context.Answers.Return(answer);
        return issue;
    }

    // As far as the first paragraph that ends a sentence; what follows tells more of the problem.
    private TextRange Heading(TableCell problem)
    {
        var last = problem.Paragraphs.FindIndex(paragraph => _text.Folded[paragraph.End - 1] is '。' or '；' or '：');
        var end = problem.Paragraphs[last < 0 ? ^1 : last].End;
        var heading = Sentences.TrimEnd(_text, problem.Range.To(end));
        return heading.To(heading.Start + _text.Fold(heading).TrimEnd('\n').Length);
    }

    private string? Description(TextRange rest, string? further)
    {
        while (!rest.IsEmpty && _text.Folded[rest.Start] is '。' or '；' or '：' or '，' or '、' or '.' or '！' or '\n')
            rest = rest.From(rest.Start + 1);
        return rest.IsEmpty ? further : further is null ? _text.Write(rest) : $"{_text.Write(rest)}\n{further}";
    }

    private bool IsNextTo(TextRange number, TextRange heading)
        => !number.IsEmpty && number.End <= heading.Start && _text.Fold(new(number.End, heading.Start)).IndexOfAnyExcept(Separators) < 0;

    private void Open(TextRange heading)
    {
        Close();
        _heading = heading;
    }

    private void Close()
    {
        if (_heading.IsEmpty)
            return;
        _context.Painter.Paint(_heading, SegmentRole.Heading);
        _context.Painter.Paint(_lead, SegmentRole.Narrative);
        LineFacts.TryMarker(_text, _heading, out var marker);
        var heading = Sentences.TrimEnd(_text, _heading, marker.Range);
        _aspects.Add(new()
        {
            Number = marker.WrittenIn(_text),
            Title = Words(heading.From(Math.Max(heading.Start, marker.Range.End))),
            Summary = _lead.IsEmpty ? null : _text.Write(_lead),
            Issues = AspectReader.WithHeadingStatus(_text, [.. _issues], heading),
            Source = _text.ToSource(heading),
        });
        _issues.Clear();
        _lead = default;
    }

    // Where a cell has several lines, they are one sentence.
    private string Words(TextRange range) => _text.Write(range).Replace("\n", "", StringComparison.Ordinal);

    // Bars part cells, and |---| parts the header from the rows; neither says anything.
    private void PaintBars(TextRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (_text.Folded[i] is '|' or '│' || (_text.Folded[i] is '-' or '：' or '=' && _context.Painter.RoleAt(i) == SegmentRole.Other))
                _context.Painter.Paint(new(i, i + 1), SegmentRole.Noise);
        }
    }
}
