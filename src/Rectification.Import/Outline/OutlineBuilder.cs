using Rectification.Import.Lexicon;
using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Makes a tree of the lines of a section. No order of styles is assumed: a style that is not open goes deeper, a style that is open goes
/// back to its level, and among several open lists of one style the number tells which it continues.
/// </summary>
internal sealed class OutlineBuilder
{
    private static readonly WordTable Faults = ["问题", "表现"];

    private const int LongestHeading = 40;

    private readonly CleanText _text;
    private readonly OutlineNode _root;
    private readonly LineHeads _heads;
    private readonly OpenLists _open;
    private readonly List<Marker> _markers = [];
    private readonly UnnumberedForms _unnumbered;

    private OutlineBuilder(CleanText text, TextRange range, UnnumberedForms unnumbered, ArraySegment<TextLine> lines, StyleOrder order)
    {
        _text = text;
        _unnumbered = unnumbered;
        _root = new OutlineNode { Marker = Marker.Unnumbered(MarkerStyle.None, range.Start), Range = range };
        _heads = new(text, lines);
        _open = new(text, _root, _heads, order);
    }

    private OutlineNode Top => _open.Top;

    /// <summary>The tree of these lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines in order.</param>
    /// <returns>A root without a number; lines before the first item are its paragraphs.</returns>
    public static OutlineNode Build(CleanText text, ArraySegment<TextLine> lines)
    {
        // Once to learn which style stands above which in this notice; where that is contradictory, once more with what was learned.
        var unnumbered = UnnumberedForms.Find(text, lines);
        var first = Build(text, lines, unnumbered, StyleOrder.None);
        var order = StyleOrder.Of(first);
        return order.IsContradictory ? Build(text, lines, unnumbered, order) : first;
    }

    private static OutlineNode Build(CleanText text, ArraySegment<TextLine> lines, UnnumberedForms unnumbered, StyleOrder order)
    {
        var range = lines.Count == 0 ? default : new TextRange(lines[0].Start, lines[^1].End);
        var builder = new OutlineBuilder(text, range, unnumbered, lines, order);
        for (var i = 0; i < lines.Count; i++)
            builder.Add(lines[i].Range, i + 1 < lines.Count ? lines[i + 1].Range : default);
        return builder._root;
    }

    private void Add(TextRange line, TextRange next)
    {
        // 【已完成】（1）…: the number heads the line.
        if (HeadingRemark.StatusInFront(_text, line) is { IsEmpty: false } status
                && Read(line.From(status.End)) is { Range.IsEmpty: false,
                    Style: not (MarkerStyle.FirstIs or MarkerStyle.FirstMust or MarkerStyle.Circled) })
            line = line.From(status.End);
        if (_unnumbered.Problems.TryGetValue(line.Start, out var problem))
            _open.Add(problem, line, next);
        else if (_unnumbered.AboveNumbers.TryGetValue(line.Start, out var head))
            AddOutermost(head, line, next);
        else if (LineFacts.TryLabel(_text, line, out var label) && !OpensItem(line, label))
            AddLabelled(line, label, next);
        else if (HeadsPart(line, next))
            AddPart(line, next);
        else if (LineFacts.TryMarker(_text, line, out var marker))
            AddMarked(line, marker, next);
        else if (_unnumbered.Bare.TryGetValue(line.Start, out var bare))
            _open.Add(bare, line, next);
        else if (UnnumberedParts.HeadAdvice(_text, line, next))
            AddOutermost(Marker.Unnumbered(MarkerStyle.BarePart, line.Start), line, next);
        else if (_unnumbered.Parts.Contains(line.Start))
            AddPart(line, next);
        else if (UnnumberedHeadings.IsHeading(_text, line, next, Top, _unnumbered.Quotes))
            _open.Add(Marker.Unnumbered(MarkerStyle.None, line.Start), line, next);
        else
            AddParagraph(line, null);
    }

    private bool HeadsPart(TextRange line, TextRange next)
        => UnnumberedParts.HeadsRecords(_text, line, next, _unnumbered.Problems)
            || UnnumberedParts.HeadsNumbered(_text, line, next, _root);

    private void AddPart(TextRange line, TextRange next)
        => _open.Add(Marker.Unnumbered(MarkerStyle.BarePart, line.Start), line, next);

    private void AddMarked(TextRange line, Marker marker, TextRange next)
    {
        marker = WithSecondNumber(line, marker);
        var words = line.From(marker.Range.End);
        // 1.◆整改措施：
        if (Read(words) is { Style: MarkerStyle.Bullet } sign && LineFacts.TryLabel(_text, line.From(sign.Range.End), out _))
            (marker, words) = (marker with { Range = new(marker.Range.Start, sign.Range.End) }, line.From(sign.Range.End));
        if (LineFacts.TryLabel(_text, words, out var label) && (label.Kind != LabelKind.Description || IsPart(marker, label))
                && !HeadsProblems(words, label, next) && !StandsAmongHeadings(marker, words, label))
        {
            // "1.整改措施：" numbers the parts of one answer.
            AddParagraph(words, label, marker.Range);
        }
        else if (GroupsMeasures(marker, words))
        {
            // "（1）一是…二是…" numbers a group of measures, nothing of its own; so does the （2） that follows it.
            AddParagraph(line, null);
            if (Top.LastGroup.Number == marker.Number - 1 && Top.LastGroup.Number > 0 && !Top.LastGroup.IsLike(marker))
                Top.AddSlip(Top.LastGroup, marker);
            Top.LastGroup = marker;
        }
        else
        {
            AddRow(line, marker, next);
        }
    }

    // "（3）一是关于…的问题。" counts twice: through the notice and under its heading.
    private Marker WithSecondNumber(TextRange line, Marker marker)
        => !marker.IsListWord
            && Read(line.From(marker.Range.End)) is { Style: MarkerStyle.FirstIs or MarkerStyle.Ordinal or MarkerStyle.Own } second
            && _text.Fold(line.From(second.Range.End)) is var words && ProblemStatement.IsFramed(words)
                ? marker with { Range = new(marker.Range.Start, second.Range.End) }
                : marker;

    private Marker Read(TextRange words) => LineFacts.TryMarker(_text, words, out var marker) ? marker : default;

    private void AddOutermost(Marker marker, TextRange line, TextRange next)
    {
        _open.Clear();
        _open.Add(marker, line, next);
    }

    // 问题一： opens an item; the same words without a number are a label. So does ◆巡察指出：, with a sign in front of the
    // inspectors' words.
    private bool OpensItem(TextRange line, Label label)
        => LineFacts.TryMarker(_text, line, out var marker)
            && (marker.Style is MarkerStyle.NumberedPart or MarkerStyle.NumberedWord or MarkerStyle.NumberedDetail
            || (marker.Style == MarkerStyle.Bullet && label.Kind == LabelKind.Description
                && InspectorsWords.LengthAtStart(_text.Fold(line.From(marker.Range.End))) > 0));

    // "1、存在的问题：" is part of an answer where "2、整改措施：" follows, and a heading where not: "2、存在的问题：" is the next problem.
    private bool IsPart(Marker marker, Label label)
        => _heads.BehindNext(marker) is { IsEmpty: false } words && LineFacts.TryLabel(_text, words, out var other)
            && !_text.Fold(other.Range).SequenceEqual(_text.Fold(label.Range));

    // （一）反馈问题整改情况 above 1.关于…的问题 heads a part: no label announces problems.
    private bool HeadsProblems(TextRange words, Label label, TextRange next)
        => label.Kind != LabelKind.Description && IsAlone(words, label) && Read(next) is { Number: 1 } first
            && (HeadingReader.IsFrame(_text.Fold(next.From(first.Range.End)))
                || (first.Style is MarkerStyle.ArabicDot or MarkerStyle.NumberedWord
                    && ProblemWords.Nouns.IndexIn(_text.Fold(words), out _) >= 0));

    // （甲）政治责任落实情况 where （乙）组织建设 follows: the parts of an answer all have labels.
    private bool StandsAmongHeadings(Marker marker, TextRange words, Label label)
        => IsAlone(words, label) && _heads.BehindNext(marker) is { IsEmpty: false, Length: <= LongestHeading } behind
            && _text.Folded[behind.End - 1] is not ('。' or '：' or '；') && !LineFacts.TryLabel(_text, behind, out _);

    // A label on a line of its own without a colon may be a heading.
    private bool IsAlone(TextRange words, Label label) => label.Range.End == words.End && _text.Folded[words.End - 1] != '：';

    // Items that share a line: ①…②…, or 一是…二是… where the first opens the line.
    private void AddRow(TextRange line, Marker first, TextRange next)
    {
        if (first.TakesLine)
        {
            _open.Add(first, line, next);
            return;
        }

        InlineMarkers.Find(_text, line, _markers);
        if (_markers.Count == 1)
        {
            _open.Add(first, line, next);
            return;
        }

        var row = Enumeration.From(_markers, 0);
        for (var i = 0; i < row.Count; i++)
        {
            var end = i + 1 < row.Count ? row[i + 1].Range.Start : line.End;
            _open.Add(row[i], new(row[i].Range.Start, end), i + 1 < row.Count ? default : next);
        }
    }

    private bool GroupsMeasures(Marker marker, TextRange words)
        => marker.Style is not (MarkerStyle.FirstIs or MarkerStyle.ChineseComma)
            && ((LineFacts.TryMarker(_text, words, out var inner) && inner is { Style: MarkerStyle.FirstIs, Number: 1 })
                || (Top.LastGroup.IsLike(marker) && marker.Number == Top.LastGroup.Number + 1));

    private void AddLabelled(TextRange line, Label label, TextRange next)
    {
        if (AnswersList(label))
            _open.CloseInnermost();
        if (_unnumbered.Details.TryGetValue(line.Start, out var detail))
            AddDetail(line, label, detail, next);
        else if (ListsProblems(line, label) is { } first)
        {
            AddParagraph(label.Range, label);
            AddRow(line.From(first.Range.Start), first, default);
        }
        else
            AddParagraph(line, label);
    }

    // 具体表现：①…②…, or 一是…；二是…。 right below a problem, with 整改措施：… that answers all of them.
    private bool AnswersList(Label label)
        => Top is { Entries.Count: 0, Parent: { Children.Count: > 1, IsAnswered: false } above }
            && above.Children.All(item => item.Entries.Count == 0)
            && (above.TellsMoreInList ? label.Kind is LabelKind.Measures or LabelKind.Progress
                : label.Kind == LabelKind.Measures && Top.Marker.Style == MarkerStyle.FirstIs);

    // 具体表现：（2）… goes on with the list that 具体表现：（1）… began, below the same problem.
    private void AddDetail(TextRange line, Label label, Marker number, TextRange next)
    {
        var before = Top;
        while (before.Parent is { } above && !before.Marker.IsLike(number))
            before = above;
        if (number.Number > 1 && before.Parent is { } problem)
            CloseDownTo(problem);
        AddParagraph(label.Range, label);
        _open.Add(number, line.From(number.Range.Start), next);
    }

    private void CloseDownTo(OutlineNode node)
    {
        while (Top != node)
            _open.CloseInnermost();
    }

    // 存在问题：1.…2.… lists on one line what it may list on many.
    private Marker? ListsProblems(TextRange line, Label label)
        => label.Kind == LabelKind.Description && Faults.LengthAtEnd(_text.Fold(label.Range).TrimEnd("：】")) > 0
            && Read(line.From(label.Range.End)) is { Number: 1 } first
            && CountInRow(line.From(label.Range.End)) > 1 ? first : null;

    private int CountInRow(TextRange words)
    {
        InlineMarkers.Find(_text, words, _markers);
        return _markers.Count == 0 ? 0 : Enumeration.From(_markers, 0).Count;
    }

    private void AddParagraph(TextRange range, Label? label, TextRange number = default)
        => Top.Add(new() { Range = range, Label = label, Number = number });
}
