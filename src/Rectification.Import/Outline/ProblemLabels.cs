using Rectification.Import.Lexicon;
using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// 存在问题： and the like where they open one answered problem after the other under one heading. Where each heading has one of them, it only
/// tells more of the problem that the heading names.
/// </summary>
internal static class ProblemLabels
{
    private const int FewestRepeats = 1;

    // So many in a row open problems whatever the answers are called.
    private const int FewestOpened = 2;
    private const int ShortestProblem = 4;
    private const int LongestHeading = 60;
    private const int LinesToNext = 12;

    // What opens a problem even once, where nothing has a marker above it: one task of many, published on a page of its own.
    private static readonly WordTable Tasks = ["整改任务", "问题描述", "问题表述"];

    private static readonly Dictionary<int, Marker> None = [];

    /// <summary>The markers, without a number, of the lines that open such problems, by where they start.</summary>
    public static IReadOnlyDictionary<int, Marker> Find(CleanText text, ArraySegment<TextLine> lines)
    {
        Dictionary<int, Marker>? found = null;
        var (repeats, opened, isOpen, isAnswered, isTask, marked) = (0, 0, false, false, false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (TryRead(text, lines[i], out var label) || IsNumbered(text, lines, i, out label))
            {
                isAnswered |= label.Kind is LabelKind.Measures or LabelKind.Progress;
                if (!OpensProblem(text, lines[i], label))
                    continue;
                isTask |= !marked && Tasks.LengthAtStart(text.Fold(label.Range)) > 0;
                isOpen &= i == 0 || !IsHeading(text, lines[i - 1]);
                repeats += isOpen && isAnswered ? 1 : 0;
                opened += isOpen ? 1 : 0;
                // （一）存在问题：… right below …方面: what else would be the problem?
                repeats += label.Range.Start > lines[i].Start && i > 0
                    && text.Fold(lines[i - 1].Range).EndsWith("方面", StringComparison.Ordinal) ? 1 : 0;
                (isOpen, isAnswered) = (true, IsAnsweredInside(text, lines[i].Range.From(label.Range.End)));
                (found ??= [])[lines[i].Start] = new(MarkerStyle.ProblemLabel, 1, new(lines[i].Start, label.Range.End));
            }
            else if (LineFacts.TryMarker(text, lines[i], out var marker))
            {
                marked = true;
                isOpen &= marker.Style is MarkerStyle.FirstIs or MarkerStyle.FirstMust or MarkerStyle.Circled;
            }
            else if (isOpen)
            {
                isAnswered |= IsAnsweredInside(text, lines[i].Range);
            }
        }

        return found is not null && (repeats >= FewestRepeats || opened >= FewestOpened || isTask) ? found : None;
    }

    /// <summary>Whether words hold a label of what was done where a sentence begins: 反馈问题：台账不全。整改措施：….</summary>
    public static bool IsAnsweredInside(CleanText text, TextRange words)
        => text.Fold(words).ContainsAny('：', '】')
            && SentenceRanges.Split(text, words)
                .Any(sentence => LineFacts.TryLabel(text, words.From(sentence.Start), out var label)
                    && label.Kind is LabelKind.Measures or LabelKind.Progress);

    // （一）存在问题：… where （二）整改措施： follows: numbers count the parts of an answer.
    private static bool IsNumbered(CleanText text, ArraySegment<TextLine> lines, int at, out Label label)
    {
        label = default;
        if (!LineFacts.TryMarker(text, lines[at], out var marker)
                || !LineFacts.TryLabel(text, lines[at].Range.From(marker.Range.End), out label))
            return false;
        for (var i = at + 1; label.Kind == LabelKind.Description && i < Math.Min(lines.Count, at + LinesToNext); i++)
        {
            if (LineFacts.TryMarker(text, lines[i], out var next) && next.IsLike(marker))
                return LineFacts.TryLabel(text, lines[i].Range.From(next.Range.End), out var other) && other.Kind != LabelKind.Description;
        }

        return label.Kind != LabelKind.Description;
    }

    // A label, or 反馈指出：, perhaps with a sign in front that marks some of the problems: ▲反馈指出：.
    private static bool TryRead(CleanText text, TextLine line, out Label label)
    {
        if (LineFacts.TryLabel(text, line.Range, out label))
            return true;
        var isMarked = LineFacts.TryMarker(text, line, out var marker);
        if (isMarked && marker.Style != MarkerStyle.Bullet)
            return false;
        var start = isMarked ? marker.Range.End : line.Start;
        var words = text.Fold(line.Range.From(start));
        var length = InspectorsWords.LengthAtStart(words);
        label = new(LabelKind.Description, new(line.Start, start + length));
        return length > 0 && words[length - 1] == '：';
    }

    /// <summary>Whether a line opens a problem by such a label, even where it is the only one.</summary>
    public static bool OpensTask(CleanText text, TextLine line)
        => Tasks.LengthAtStart(text.Fold(line.Range)) > 0 && LineFacts.TryLabel(text, line.Range, out var label)
            && OpensProblem(text, line, label);

    private static bool OpensProblem(CleanText text, TextLine line, Label label)
        => label.Kind == LabelKind.Description && line.End - label.Range.End >= ShortestProblem
            && text.Fold(label.Range).Trim("【】：") is var name
            && (ProblemWords.Labels.LengthAtStart(name) == name.Length || IsOfInspectors(text.Fold(label.Range)));

    private static bool IsOfInspectors(ReadOnlySpan<char> label)
        => InspectorsWords.LengthAtStart(label) == label.Length
            || (label.Length > 1 && InspectorsWords.LengthAtStart(label[1..]) == label.Length - 1);

    // A line without label or stop names the problem itself.
    private static bool IsHeading(CleanText text, TextLine line)
        => line.Length <= LongestHeading && text.Folded[line.End - 1] is not ('。' or '；' or '！')
            && !LineFacts.TryLabel(text, line.Range, out _);
}
