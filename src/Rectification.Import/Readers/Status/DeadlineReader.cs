using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Status;

/// <summary>Reads the date by which an issue was, or is, to be put right.</summary>
internal static class DeadlineReader
{
    // What follows the date of a deadline and belongs to its words: 2021年年底前, 12月15日之前.
    private static readonly string[] Tails = ["年底之前", "年底前", "年底", "年内", "底之前", "底前", "末前", "之前", "以前", "前", "底", "末", "内"];

    // Deadlines that name no date.
    private static readonly WordTable Vague = ["年底之前", "年底前", "年底", "年内", "季度末", "月底前", "月底", "限期", "近期"];

    private static readonly WordTable NotYet = [.. IntentionWords.Planned, "争取", "确保", "将于", "限期"];

    /// <summary>Reads the words after a label such as 整改时限：.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The words, without the label.</param>
    /// <param name="contextYear">The year of dates that say none.</param>
    /// <returns>Null where nothing stands behind the label.</returns>
    public static Deadline? Read(CleanText text, TextRange range, int? contextYear)
    {
        while (!range.IsEmpty && text.Folded[range.End - 1] is '。' or '；' or '，' or '（')
            range = new(range.Start, range.End - 1);
        if (range.IsEmpty)
            return null;
        return new() { Date = LastDate(text, range, contextYear), Text = text.Write(range), Source = text.ToSource(range) };
    }

    /// <summary>Finds the deadline inside a status: 正在整改，2021年12月底前完成.</summary>
    /// <param name="text">The text.</param>
    /// <param name="status">The status.</param>
    /// <param name="contextYear">The year of dates that say none.</param>
    /// <param name="dates">Filled anew with the dates of the status.</param>
    /// <returns>Null where the status says that the issue is settled, or names no time.</returns>
    public static Deadline? FindInStatus(CleanText text, TextRange status, int? contextYear, List<FoundDate> dates)
    {
        var words = text.Fold(status);
        var stage = StatusStages.Of(words);
        if (stage == Progress.Completed || stage == Progress.Closed)
            return null;

        var asOf = FindAsOf(words);
        DateReader.Find(text, status, contextYear, dates);
        for (var i = dates.Count - 1; i >= 0; i--)
        {
            var tail = TextSearch.LengthAtStart(text.Fold(status.From(dates[i].Range.End)), Tails);
            var date = new TextRange(dates[i].Range.Start, dates[i].Range.End + tail);
            var at = date.Start - status.Start;
            if ((at < asOf.Start || at >= asOf.End) && IsDeadline(words[..at], text.Fold(date), words[(date.End - status.Start)..]))
                return new() { Date = dates[i].Date, Text = text.Write(date), Source = text.ToSource(date) };
        }

        var vague = FindVague(words, new(asOf.End, words.Length)) ?? FindVague(words, new(0, asOf.Start));
        if (vague is not { } found)
            return null;
        var range = new TextRange(status.Start + found.Start, status.Start + found.End);
        return new() { Text = text.Write(range), Source = text.ToSource(range) };
    }

    private static TextRange? FindVague(ReadOnlySpan<char> words, TextRange within)
    {
        var at = TextSearch.IndexOfAny(words[within.Start..within.End], Vague, out var length);
        var end = within.Start + at + length;
        return at < 0 || IsPast(words[end..]) ? null : new(within.Start + at, end);
    }

    // 截至8月底完成六成: up to the end of the date or of its clause. Empty where nothing is told as of a time.
    private static TextRange FindAsOf(ReadOnlySpan<char> words)
    {
        var at = TextSearch.IndexOfAny(words, TimeWords.AsOf, out var length);
        if (at < 0)
            return default;
        var rest = words[(at + length)..];
        var pause = rest.IndexOfAny("，。；");
        var clause = pause < 0 ? rest : rest[..pause];
        var tail = clause.IndexOfAny("底末前旬日");
        return new(at, at + length + (tail < 0 ? clause.Length : tail + 1));
    }

    // 2021年12月底前, 预计2022年12月, 12月15日完成; not 2021年3月已印发.
    private static bool IsDeadline(ReadOnlySpan<char> before, ReadOnlySpan<char> date, ReadOnlySpan<char> after)
        => !IsPast(after)
            && (date[^1] is '前' or '底' or '末' or '内' || TextSearch.ContainsAny(before, NotYet)
                || after.StartsWith("完成", StringComparison.Ordinal));

    // 2021年6月底前已换泵2台
    private static bool IsPast(ReadOnlySpan<char> after) => after.TrimStart('，').StartsWith("已", StringComparison.Ordinal);

    private static PartialDate? LastDate(CleanText text, TextRange range, int? contextYear)
    {
        var dates = DateReader.Find(text, range, contextYear);
        return dates.Count == 0 ? null : dates[^1].Date;
    }
}
