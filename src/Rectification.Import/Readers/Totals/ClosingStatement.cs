using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>A paragraph behind the last problem that sums up how far all of them have come: 以上9个事项中，办结7个，尚未办结2个。</summary>
internal static class ClosingStatement
{
    private static readonly WordTable FedBack = ["反馈的", "巡察反馈的", "巡视反馈的", "本次反馈的", "此次反馈的", "巡察组反馈的", "巡视组反馈的"];

    private static readonly WordTable PutRight = ["已完成整改", "完成整改", "已整改完成", "整改完成", "已经完成整改", "已整改到位", "已整改"];

    // 综上，反馈的问题共4个，均已完成整改；…
    private static readonly WordTable Openings = [.. PointingWords.Back, "综上", "总的看", "总的来看", "总体看", "总体来看", "总之", "至此"];

    private const int LongestView = 12;

    /// <summary>Whether a paragraph begins with such a sentence.</summary>
    public static bool IsMatch(CleanText text, TextRange paragraph)
    {
        var words = text.Fold(paragraph);
        var time = StatusSubject.LengthOfTime(words);
        var pointsBack = ProblemGroup.At(words) is { IsDefinite: true, Count: > 1 } || TextSearch.LengthAtStart(words, Openings) > 0;
        var fedBack = TextSearch.LengthAtStart(words[time..], FedBack) > 0;
        var putRight = time > 0 && PutRight.LengthAtStart(words[time..]) > 0;
        // 从整改情况看，上述问题有的是…: what it all came from.
        if (LengthOfView(words) is > 0 and var view && TextSearch.StartsWithAny(words[view..], PointingWords.Back))
            return true;
        if (!pointsBack && !fedBack && !putRight)
            return false;
        var totals = DeclaredTotalsReader.Find(text, SentenceRanges.Split(text, paragraph).First());
        var states = totals.Count(total => total.State is not null);
        // 截至目前，反馈的11个问题已完成整改9个: what was fed back, and how much of it is done. 目前，已完成整改6个，正在推进1个 tells apart what was.
        return (pointsBack && states > 0)
            || (fedBack && states > 0
                && totals.Exists(total => total is { State: null, Count: > 1 } && total.Subject == DeclaredSubject.Issues))
                || (putRight && states > 1);
    }

    private static int LengthOfView(ReadOnlySpan<char> words)
        => words is ['从', ..] && words[..Math.Min(words.Length, LongestView)].IndexOf("看，") is > 0 and var end ? end + 2 : 0;
}
