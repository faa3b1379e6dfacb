using System.Buffers;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN205: what answers one issue does not answer another word for word.</summary>
/// <remarks>
/// Compared are clauses, since a pasted passage often begins or ends differently. A run of clauses that stand elsewhere too is reported when it
/// is too long to be a turn of speech; sooner where it names papers or numbers, which two answers rarely share. Which of the two
/// places is the copy cannot be known, so both are reported.
/// </remarks>
internal sealed class RepeatedSentenceRule() : NoticeRule<Measure>(Rules.RepeatedText)
{
    private const int ShortestClause = 6;
    private const int LongestTurnOfSpeech = 23;
    private const int LongestTurnWithFigures = 15;

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
            // A short clause (截至目前) neither makes nor breaks a run.
            if (length >= ShortestClause)
                run = context.Repeats.FindOrAdd(text, start, length, part, context.Position) is { } earlier ? run.Extend(earlier, start, length) : default;
            if (run.Length > LongestTurnWithFigures && IsTelling(text, run))
            {
                Report(text, run, part, context);
                return;
            }

            start += length + 1;
        }
    }

    private static bool IsTelling(string text, Run run)
        => run.Length > LongestTurnOfSpeech || CountFigures(text.AsSpan(run.Start, run.End - run.Start)) >= 2;

    private static int CountFigures(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny(Figures); at >= 0; at = text.IndexOfAny(Figures))
        {
            count++;
            text = text[(at + 1)..];
            text = text[Math.Max(0, text.IndexOfAnyExcept(Figures))..];
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

    /// <summary>Clauses one behind the other that all stand elsewhere too.</summary>
    private readonly record struct Run(RepeatedTexts.Entry Earlier, int Start, int End, int Length)
    {
        public Run Extend(RepeatedTexts.Entry earlier, int start, int length)
            => Length == 0 ? new(earlier, start, start + length, length) : new(Earlier, Start, start + length, Length + length);
    }
}
