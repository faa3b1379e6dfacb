using System.Buffers;
using Rectification.Import.Lines.Recognisers.Status;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>
/// A sentence in front of a list whose last clause ends with how many items follow: 整改中，我们抓住3个“关口”。 It opens as a status may, but a status
/// does not end with a count of what was not said to be done or left: 还差两户 does, and says so.
/// </summary>
internal static class ListAnnouncement
{
    private const int Longest = 30;
    private const int LongestCounted = 8;

    private const StatusTraits TellsStage =
        StatusTraits.Done | StatusTraits.Reached | StatusTraits.Ongoing | StatusTraits.Negation | StatusTraits.Near
            | StatusTraits.Part | StatusTraits.Basic
        | StatusTraits.Plan | StatusTraits.Due | StatusTraits.Pace | StatusTraits.Share | StatusTraits.Link;

    private const StatusTraits Works = StatusTraits.Act | StatusTraits.Going | StatusTraits.Start;

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789二两三四五六七八九十几");
    private static readonly SearchValues<char> Pauses = SearchValues.Create("，；");

    /// <summary>Whether the words end with how many items follow.</summary>
    /// <param name="words">A sentence, with or without its closing mark.</param>
    public static bool IsMatch(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd("。：；");
        if (words.Length > Longest || words.Contains('。'))
            return false;
        var clause = words[(words.LastIndexOfAny(Pauses) + 1)..];
        var number = clause.LastIndexOfAny(Numbers);
        if (number <= 0)
            return false;
        var counted = clause[(number + 1)..];
        // 第二期, 3月 and 80% count nothing.
        return counted.Length is > 0 and <= LongestCounted && counted[0] is not ('月' or '日' or '年' or '期' or '%' or '成')
            && !clause[..number].Contains('第')
            && (StatusStages.TraitsOfStatus(clause[..number]) & TellsStage) == StatusTraits.None
            && (StatusStages.TraitsOfStatus(counted) & (TellsStage | Works)) == StatusTraits.None;
    }
}
