using System.Buffers;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN205: what answers one issue does not answer another word for word.</summary>
/// <remarks>
/// Compared are clauses, since a pasted passage often begins or ends differently, and the ends of long clauses, which often begin with another subject
/// (我局对… and 局党组对…). Clauses that one other measure holds too are reported when together
/// they are too long to be a turn of speech; sooner where they name papers or numbers, which two answers rarely share. Dates and digits
/// add nothing to the length, and a clause that only names a paper (印发《…》) says no more than a turn of speech, however long the title. Which of the two places is the copy cannot be known, so both are reported.
/// </remarks>
internal sealed class RepeatedSentenceRule() : NoticeRule<Measure>(Rules.RepeatedText)
{
    // A shorter clause (截至目前) says nothing by itself.
    private const int ShortestClause = 6;
    private const int LongestTurnOfSpeech = 22;
    private const int TailLength = LongestTurnOfSpeech + 1;
    private const int LongestTurnWithFigures = 11;
    private const int LongestIssuing = 9;

    private static readonly SearchValues<char> Ends = SearchValues.Create(CharacterTable.ClauseEnds);
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789０１２３４５６７８９《");

    /// <summary>Remembers a clause and its tail.</summary>
    /// <param name="places">The places to remember it in.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="same">What of it stood before, where anything did.</param>
    /// <returns>The first place where the clause, else its tail, stood.</returns>
    public static RepeatedPlaces.Place? FindOrAdd(RepeatedPlaces places, RepeatedPlaces.Place clause, out RepeatedPlaces.Place same)
    {
        same = clause;
        var earlier = places.FindOrAdd(clause);
        if (!HasTail(clause.Text.AsSpan(clause.Start, clause.Length)))
            return earlier;
        var tail = clause with { Start = clause.Start + clause.Length - TailLength, Length = TailLength };
        var earlierTail = places.FindOrAdd(tail);
        if (earlier is null)
            same = tail;
        return earlier ?? earlierTail;
    }

    /// <summary>Finds the next clause that is long enough to compare.</summary>
    /// <param name="text">The text of a measure.</param>
    /// <param name="start">Where to look from; moved to where the clause begins.</param>
    /// <returns>Its length; 0 where there is none.</returns>
    public static int NextClause(string text, ref int start)
    {
        while (start + ShortestClause <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            if (length < 0)
                length = text.Length - start;
            if (length >= ShortestClause)
                return length;
            start += length + 1;
        }

        return 0;
    }

    public override void Check(Measure part, RuleContext context)
    {
        context.Repeats.Pass(part, context.Position);
        if (MayBeTelling(part.Text, context))
            FindShared(part, context);
    }

    /// <summary>Whether the clauses that stand anywhere else may tell enough together; turns of speech come again in every sound notice.</summary>
    /// <remarks>A clause that comes again brings its tail with it, so one of the two is looked up.</remarks>
    private static bool MayBeTelling(string text, RuleContext context)
    {
        var (first, last, size, start) = (-1, 0, 0, 0);
        foreach (var end in context.ClauseEnds)
        {
            var clause = text.AsSpan(start, end - start);
            if (clause.Length >= ShortestClause && context.Repeats.IsSeen(HasTail(clause) ? clause[^TailLength..] : clause, isHeading: false))
            {
                // What is short tells little, whatever it says.
                size += clause.Length <= LongestTurnWithFigures ? clause.Length : SizeOf(clause);
                (first, last) = (first < 0 ? start : first, end);
            }

            start = end + 1;
        }

        return IsTelling(text, first, last, size);
    }

    /// <summary>Finds the earlier measure that holds the same clauses.</summary>
    private static void FindShared(Measure part, RuleContext context)
    {
        var places = context.Repeats.PlacesBefore();
        var (shared, reported) = (default(Shared), false);
        for (var start = 0; NextClause(part.Text, ref start) is var length and > 0; start += length + 1)
        {
            var place = new RepeatedPlaces.Place(part.Text, start, length, part, context.Position);
            if (FindOrAdd(places, place, out var same) is not { } earlier)
                continue;
            shared = shared.With(earlier, part.Text, same.Start, same.Length);
            // The rest is placed as well: a later measure may repeat it.
            if (reported || !IsTelling(part.Text, shared.Start, shared.End, shared.Size))
                continue;
            Report(shared, part, context);
            reported = true;
        }
    }

    private static bool IsTelling(string text, int start, int end, int size)
        => size > LongestTurnOfSpeech || (size > LongestTurnWithFigures && CountFigures(text.AsSpan(start, end - start)) >= 2);

    /// <summary>The characters that say something: dates and digits do not.</summary>
    private static int SizeOf(ReadOnlySpan<char> clause)
    {
        var size = OnlyNamesPaper(clause) ? Math.Min(clause.Length, LongestTurnWithFigures) : clause.Length;
        foreach (var character in clause)
            size -= character is '年' or '月' or '日' or '、' || (character is < '一' or > '龥' && char.IsDigit(character)) ? 1 : 0;
        return size;
    }

    /// <summary>Whether the end of a clause can be compared by itself; where it is that of a paper's title it says no more than the title.</summary>
    private static bool HasTail(ReadOnlySpan<char> clause) => clause.Length > TailLength && clause[^TailLength..].IndexOfAny('《', '》') < 0;

    /// <summary>局党组制定出台了《…》: two answers may both rest on one paper.</summary>
    private static bool OnlyNamesPaper(ReadOnlySpan<char> clause)
        => clause.IndexOf('《') is var title and >= 0 && clause.LastIndexOf('》') is var end && end > title && clause.Length - (end - title + 1) <= LongestIssuing;

    /// <summary>Titles of papers, and numbers other than 1: 排除隐患6处 tells more than 党内警告1人.</summary>
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

    private static void Report(Shared shared, Measure part, RuleContext context)
    {
        var words = Invariant.Excerpt(part.Text.AsSpan(shared.Start, shared.End - shared.Start));
        var there = PartLocator.PointerTo(shared.Earlier.Owner, context.Root);
        context.Report(Rules.RepeatedText, "text", ["sentence", words, $"{there}/text"]);
        if (!ReferenceEquals(shared.Earlier.Owner, part) && context.Repeats.MarkReported(shared.Earlier))
            context.ReportAt(shared.Earlier.Position, Rules.RepeatedText, $"{there}/text", ((Measure)shared.Earlier.Owner).Source, ["sentence", words, $"{context.PartPath}/text"]);
    }

    /// <summary>The clauses that this measure shares with an earlier one.</summary>
    private readonly record struct Shared(RepeatedPlaces.Place Earlier, int Start, int End, int Size)
    {
        public Shared With(RepeatedPlaces.Place earlier, string text, int start, int length)
        {
            var size = SizeOf(text.AsSpan(start, length));
            return Size > 0 && ReferenceEquals(Earlier.Owner, earlier.Owner)
                ? new(Earlier, Start, start + length, Size + size)
                : new(earlier, start, start + length, size);
        }
    }
}
