using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>Reads how far an issue has been put right, from the words the notice has for it.</summary>
internal static class StatusReader
{
    private const int LongestStatus = 100;
    private const int LongestLabel = 16;
    private const int LongestRest = 30;

    private const StatusTraits Manner =
        StatusTraits.AtOnce | StatusTraits.Adverb | StatusTraits.Pace | StatusTraits.Act | StatusTraits.Rectify | StatusTraits.Subject;

    private const string Closing = "。；，：、！";

    /// <summary>What the name of a label holds that announces a status: 整改进展：.</summary>
    public static readonly WordTable Labels = ["情况", "进展", "进度", "状态", "结果", "完成"];

    /// <summary>Reads a status, with or without its label: 整改进展情况：已完成，长期坚持。</summary>
    /// <returns>Null where the words name no stage.</returns>
    public static IssueStatus? Read(CleanText text, TextRange range)
    {
        var words = Trim(text, SkipLabel(text, range));
        var folded = text.Fold(words);
        var stage = StatusStages.OfPlace(folded);
        return stage == default
            ? null
            : new() { Progress = stage, LongTerm = StatusStages.IsLongTerm(folded), Text = text.WriteShared(words),
                Source = text.ToSource(words) };
    }

    /// <summary>Reads words that are certainly a status; the stage is unknown where nothing in them tells it.</summary>
    public static IssueStatus ReadAny(CleanText text, TextRange range)
    {
        var affirmed = text.Forms.Affirmed.Contains(range.Start);
        if (!affirmed && Read(text, range) is { } status)
            return status;
        var words = Trim(text, range);
        var folded = text.Fold(words);
        return new() { Progress = affirmed
            ? Progress.Completed
            : StatusStages.OfPlace(folded), LongTerm = StatusStages.IsLongTerm(folded), Text = text.WriteShared(words),
            Source = text.ToSource(words) };
    }

    /// <summary>Whether the words say how it was done, at once, and not that it is: 坚持即知即改.</summary>
    public static bool IsAtOnce(ReadOnlySpan<char> words)
        => StatusScanner.HoldsAtOnce(words) && StatusStages.TraitsIn(words) is var traits && traits.HasFlag(StatusTraits.AtOnce)
            && (traits & ~Manner) == StatusTraits.None;

    /// <summary>Whether words after a label such as 进展情况： are a status and not what was done.</summary>
    public static bool IsStatus(CleanText text, TextRange range)
    {
        var words = Trim(text, SkipLabel(text, range));
        if (words.IsEmpty || words.Length > LongestStatus)
            return false;
        var folded = text.Fold(words);
        if (ListAnnouncement.IsMatch(folded) && !StatusFinder.CountsMeasures(folded))
            return false;
        // 即知即改，开展了… goes on with what was done.
        var pause = folded.IndexOf('，');
        if (pause > 0 && IsAtOnce(folded[..pause]) && StatusWording.Length(folded[(pause + 1)..], out _) == 0)
            return false;
        return StatusWording.Length(folded, out _) > 0
            || (((!folded.Contains('：') && StatusFinder.CountsMeasures(folded)) || IsPromise(folded))
                && StatusStages.Of(folded) != default);
    }

    /// <summary>Whether a paragraph without a label says how far the issue has come, and nothing else: 该问题已整改到位。</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="behindMeasures">Whether it follows what was done; then it need not say what has come so far: 已完成整改。</param>
    public static bool IsStatement(CleanText text, TextRange paragraph, bool behindMeasures = false)
    {
        var words = Trim(text, paragraph);
        if (words.Length is 0 or > LongestStatus)
            return false;
        if (StatusWording.Length(text.Fold(words), out var subject) is not (> 0 and var length))
            return StatusWording.TellsOfProblem(text.Fold(words)) || StatusWording.TellsOfAll(text.Fold(words));
        return subject || (behindMeasures && words.Length - length <= LongestRest && !text.Fold(words).Contains('《'));
    }

    // 2021年12月底前完成, without any other word
    private static bool IsPromise(ReadOnlySpan<char> words)
        => words.Length <= 24 && words.EndsWith("完成", StringComparison.Ordinal) && !words.ContainsAny('《', '，');

    private static TextRange SkipLabel(CleanText text, TextRange range)
    {
        var words = text.Fold(range);
        var colon = words[..Math.Min(words.Length, LongestLabel)].IndexOf('：');
        return colon > 0 && TextSearch.ContainsAny(words[..colon], Labels) ? range.From(range.Start + colon + 1) : range;
    }

    /// <summary>Words without the marks around them.</summary>
    public static TextRange Trim(CleanText text, TextRange range)
    {
        while (!range.IsEmpty && Closing.Contains(text.Folded[range.End - 1], StringComparison.Ordinal))
            range = new(range.Start, range.End - 1);
        while (!range.IsEmpty && Closing.Contains(text.Folded[range.Start], StringComparison.Ordinal))
            range = range.From(range.Start + 1);
        return range;
    }
}
