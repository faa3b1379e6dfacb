using Rectification.Import.Lexicon;
using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Readers.Findings;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Status;

/// <summary>Reads the words after 整改进展情况：: the status, a deadline it names, and what is still intended.</summary>
internal static class ProgressReader
{
    private static readonly WordTable Intended
        = [.. TimeWords.Later, .. TimeWords.AsOf, .. IntentionWords.Will, .. IntentionWords.Continued, "待", "目前", "长期"];
    private static readonly WordTable Promised = [.. TimeWords.Ahead, "将", "预计", "力争"];

    private static readonly WordTable Names = [.. StatusReader.Labels, "效果", "成效", "实效", "进程", "措施", "程度"];

    // What stands behind the measures and a label in so few words is how far they have come, whatever words it has for it.
    private const int LongestUnknown = 24;

    /// <summary>Whether the words tell how far it has come, and are not the measures themselves.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words behind the label.</param>
    /// <param name="afterMeasures">Whether the measures stand in front of the label.</param>
    public static bool IsStatus(CleanText text, TextRange words, bool afterMeasures = false)
    {
        var status = FirstSentence(text, words);
        if (StatusReader.IsStatus(text, status))
            return !OpensMeasure(text, status, words);
        var said = text.Fold(status)[StatusSubject.LengthOfTime(text.Fold(status))..];
        return afterMeasures && said.Length is > 0 and <= LongestUnknown && words.Length - status.Length <= 1 && !HasObject(said);
    }

    /// <summary>Reads words that stand where a status stands: behind a label for it, or where other problems tell theirs.</summary>
    /// <param name="context">The notice.</param>
    /// <param name="words">The words, without the label.</param>
    /// <returns>The status, unknown where its words name no stage, with what it says of a deadline and of plans.</returns>
    public static PlacedStatus ReadAtStatusPlace(ReadingContext context, TextRange words)
    {
        var text = context.Text;
        var status = FirstSentence(text, words);
        // 1条措施已完成。台账正在补录。
        status = StatusFinder.CountsMeasures(text.Fold(status)) && StatusStages.Of(text.Fold(words)) == Progress.InProgress
            ? words
            : WithLongTerm(text, words, status);
        var plans = words.From(status.End);
        while (!plans.IsEmpty && text.Folded[plans.Start] is '。' or '；')
            plans = plans.From(plans.Start + 1);
        return new(StatusReader.ReadAny(text, status), status, plans,
            DeadlineReader.FindInStatus(text, words, context.Year, context.Dates));
    }

    /// <summary>
    /// Reads the status; sentences behind it tell what is still intended, unless they list measures or tell what was done.
    /// </summary>
    /// <param name="context">The notice.</param>
    /// <param name="words">The words.</param>
    /// <param name="answer">What is known of the problem.</param>
    /// <param name="afterMeasures">Whether measures stand in front of the status; what follows is no further one then.</param>
    /// <returns>The measures behind the status; empty where there is none.</returns>
    public static TextRange Read(ReadingContext context, TextRange words, Answer answer, bool afterMeasures)
    {
        var text = context.Text;
        words = words.From(TakeResult(context, words, answer));
        var placed = ReadAtStatusPlace(context, words);
        var rest = placed.Plans;
        var tellsMeasures = !rest.IsEmpty && !afterMeasures && (ListsItems(text, rest) || TellsMeasures(text.Fold(rest)));
        var told = tellsMeasures ? words.To(rest.Start) : words;
        context.Painter.Paint(told, SegmentRole.Status);
        answer.AddOther(text, told);
        // Nothing but a stop says nothing; what a measure says in passing yields to what the notice says of the problem.
        if (placed.Status.Text is { Length: > 0 } && (answer.Status is null || ReferenceEquals(answer.Status, answer.InPassing?.Status)))
            answer.Status = placed.Status;
        answer.Deadline ??= tellsMeasures ? DeadlineReader.FindInStatus(text, told, context.Year, context.Dates) : placed.Deadline;
        if (!tellsMeasures && !rest.IsEmpty)
            answer.AddNextStep(text.Write(rest));
        return tellsMeasures ? rest : default;
    }

    // 整改结果：贷款余额增长一成。已完成整改。: what it led to, then the status. Where the status begins.
    private static int TakeResult(ReadingContext context, TextRange words, Answer answer)
    {
        var first = FirstSentence(context.Text, words);
        if (StatusStages.OfPlace(context.Text.Fold(first)) != default || StatusFinder.FindClosing(context.Text, words) is not { } closing)
            return words.Start;
        var result = words.To(closing.Range.Start);
        context.Painter.Paint(result, SegmentRole.Result);
        answer.AddOther(context.Text, result);
        answer.AddResult(context.Text.Write(result));
        return closing.Range.Start;
    }

    // 立行立改。召开会议3次… tells how the measures were taken.
    private static bool OpensMeasure(CleanText text, TextRange status, TextRange words)
    {
        var rest = text.Fold(words.From(status.End)).TrimStart("。；");
        return !rest.IsEmpty && StatusReader.IsAtOnce(text.Fold(status)) && StatusWording.Length(rest, out _) == 0;
    }

    // What was made or counted is a measure: 印发《办法》, 更换水泵4台; 办理进展 is the name of what follows.
    private static bool HasObject(ReadOnlySpan<char> words)
        => words.ContainsAny('《', '：') || words.ContainsAnyInRange('0', '9')
            || (Names.LengthAtEnd(words) > 0 && StatusStages.IsBare(StatusStages.TraitsIn(words)));

    private static bool ListsItems(CleanText text, TextRange rest) => LineFacts.TryMarker(text, rest, out var marker) && marker.Number == 1;

    // 已完成。长期坚持。
    private static TextRange WithLongTerm(CleanText text, TextRange words, TextRange status)
    {
        var rest = text.Fold(words.From(status.End));
        if (rest.IsEmpty || rest[0] != '。')
            return status;
        var stop = rest[1..].IndexOf('。');
        var next = stop < 0 ? rest[1..] : rest.Slice(1, stop);
        return LongTermTail.IsMatch(next) ? words.To(status.End + 1 + next.Length) : status;
    }

    // 整改进展：已完成。召开专题会议3次，印发…: what was done follows, where no other label announced it.
    private static bool TellsMeasures(ReadOnlySpan<char> rest)
    {
        var stop = rest.IndexOfAny('，', '。', '；');
        return Wording.OpensWithAction(rest) && !TextSearch.StartsWithAny(rest, Intended)
            && !TextSearch.ContainsAny(stop < 0 ? rest : rest[..stop], Promised);
    }

    private static TextRange FirstSentence(CleanText text, TextRange words)
        => words.To(words.Start + Sentences.First(text.Fold(words)).Length);
}
