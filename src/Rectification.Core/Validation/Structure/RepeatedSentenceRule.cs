using System.Buffers;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN205: what answers one issue does not answer another word for word.</summary>
/// <remarks>
/// Compared are clauses, since a pasted passage often begins or ends differently. Clauses that one other measure holds too are reported when together
/// they are too long to be a turn of speech; sooner where they name papers or numbers, which two answers rarely share. Dates and digits
/// add nothing to the length. Which of the two places is the copy cannot be known, so both are reported.
/// </remarks>
internal sealed class RepeatedSentenceRule() : NoticeRule<Measure>(Rules.RepeatedText)
{
    private const int ShortestClause = 6;
    private const int LongestTurnOfSpeech = 22;
    private const int LongestTurnWithFigures = 11;

    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；：,;:！？\r\n");
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789０１２３４５６７８９《");

    public override void Check(Measure part, RuleContext context)
    {
        var text = part.Text;
        var run = default(Run);
        for (var start = 0; start + ShortestClause <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            if (length < 0)
                length = text.Length - start;
            // A short clause (截至目前) says nothing by itself.
            if (length >= ShortestClause && context.Repeats.FindOrAdd(text, start, length, part, context.Position) is { } earlier)
            {
                run = run.Extend(earlier, text, start, length);
                if (run.Length > LongestTurnWithFigures && IsTelling(text, run))
                {
                    Report(text, run, part, context);
                    return;
                }
            }

            start += length + 1;
        }
    }

    private static bool IsTelling(string text, Run run)
        => run.Length > LongestTurnOfSpeech || CountFigures(text.AsSpan(run.Start, run.End - run.Start)) >= 2;

    /// <summary>Titles of papers, and numbers other than 1: 发现问题2个 tells more than 党内警告1人.</summary>
    private static int CountFigures(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny(Figures); at >= 0; at = text.IndexOfAny(Figures))
        {
            text = text[at..];
            var length = text.IndexOfAnyExcept(Figures) is var end and >= 0 ? end : text.Length;
            count += text[..length] is "1" or "１" ? 0 : 1;
            text = text[length..];
        }

        return count;
    }

    private static void Report(string text, Run run, Measure part, RuleContext context)
    {
        var words = Invariant.Excerpt(text.AsSpan(run.Start, run.End - run.Start));
        var there = PartLocator.PointerTo(run.Earlier.Owner, context.Root);
        context.Report(Rules.RepeatedText, "text", ["sentence", words, $"{there}/text"]);
        if (!ReferenceEquals(run.Earlier.Owner, part) && context.Repeats.MarkReported(run.Earlier))
            context.ReportAt(run.Earlier.Position, Rules.RepeatedText, $"{there}/text", ((Measure)run.Earlier.Owner).Source, ["sentence", words, $"{context.PartPath}/text"]);
    }

    /// <summary>The clauses that this measure shares with an earlier one.</summary>
    private readonly record struct Run(RepeatedTexts.Entry Earlier, int Start, int End, int Length)
    {
        public Run Extend(RepeatedTexts.Entry earlier, string text, int start, int length)
        {
            var meaning = text.AsSpan(start, length);
            var size = length;
            foreach (var character in meaning)
                size -= char.IsDigit(character) || character is '年' or '月' or '日' or '、' ? 1 : 0;
            return Length > 0 && ReferenceEquals(Earlier.Owner, earlier.Owner) ? new(Earlier, Start, start + length, Length + size) : new(earlier, start, start + length, size);
        }
    }
}
