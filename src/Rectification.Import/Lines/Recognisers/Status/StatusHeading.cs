using System.Buffers;
using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>
/// Reads the heading over a group of problems that says how far all of them have come: 已整改完成的问题, 集中整改期内正在推进的3项整改任务, 未办结事项整改情况, 2个问题已完成整改.
/// </summary>
internal static class StatusHeading
{
    private const int LongestHeading = 30;
    private const int LongestLead = 14;
    private const int LongestStage = 8;
    private const int LongestOrdinal = 8;

    private static readonly WordTable Nouns = [.. ProblemWords.Counted, "整改措施", "措施", "项目", "内容", "条目", "工作"];
    private static readonly WordTable Kinds = ["具体", "反馈", "突出", "主要"];
    private static readonly SearchValues<char> Counters = SearchValues.Create("个项条类");

    // What is told of the group, and not of the work: the words in front name what the group holds.
    private static readonly WordTable Contents =
    [
        "的整改落实情况", "整改落实情况", "的整改进展情况", "整改进展情况", "的整改情况", "整改情况", "情况", "清单", "及措施", "及整改措施", "及整改情况",
    ];

    // When, or of what: 截至目前, 集中整改期内, 第一类：. What lies in front of the inspection may be what it found: 历次检查中未整改的问题.
    private static readonly WordTable Times = ["内", "间", "后", "目前", "当前", "阶段", "："];
    private static readonly WordTable Sources = ["中", "反馈"];
    private static readonly SearchValues<char> Negations = SearchValues.Create("未没尚仍");

    // 落实到位工作 and 扎实推进整改任务 name the work itself; 已整改的问题 and 完成的事项 say how far it has come.
    private const StatusTraits NamesWork =
        StatusTraits.Done | StatusTraits.Act | StatusTraits.Rectify | StatusTraits.Going | StatusTraits.Pace | StatusTraits.Subject
            | StatusTraits.Adverb;

    private static readonly string[] Never = ["不", "进一步", "关于", "针对", "《", "“", "仍未", "仍有", "情况", "下一步"];

    /// <summary>The status that a heading tells of its group.</summary>
    /// <returns>Null where it tells no stage.</returns>
    public static IssueStatus? Read(CleanText text, TextRange heading)
    {
        var words = StatusReader.Trim(text, SkipNumber(text, heading));
        var folded = text.Fold(words);
        if (folded.IndexOf('（') is > 0 and var bracket)
            folded = folded[..bracket];
        if (folded.Length is 0 or > LongestHeading)
            return null;
        var stage = FindStage(folded);
        return stage.IsEmpty ? null : StatusReader.Read(text, new(words.Start + stage.Start, words.Start + stage.End));
    }

    private static TextRange FindStage(ReadOnlySpan<char> heading)
    {
        if (ProblemGroup.At(heading) is { } counted && StatusWording.IsAll(heading[counted.Length..]))
            return new(counted.Length, heading.Length);
        var group = heading[..^Contents.LengthAtEnd(heading)];
        if (TextSearch.ContainsAny(group, Never))
            return default;
        if (Nouns.LengthAtEnd(group) is > 0 and var noun && StageOf(group[..^noun]) is { IsEmpty: false } stage)
            return stage;

        // 正在推进整改的
        if (group is [.., '的'])
            return StageOf(group);
        // 已整改完成3项
        return WithoutCount(group).Length < group.Length ? StageOf(group) : default;
    }

    private static TextRange StageOf(ReadOnlySpan<char> words)
    {
        words = WithoutCount(words[..^Kinds.LengthAtEnd(words)]);
        if (words is not [.., '的'] && (StatusStages.TraitsOfStatus(words) & ~NamesWork) == StatusTraits.None)
            return default;
        words = words.TrimEnd('的');
        // 集中整改阶段完成的问题 are not completed in stages: the longest lead comes first.
        for (var start = Math.Min(words.Length - 1, LongestLead); start >= 0; start--)
        {
            if (CanLead(words, start) && LengthOfStage(words[start..]) is > 0 and var length)
                return new(start, start + length);
        }

        return default;
    }

    // 2024年内完成的问题 is a term, and no lead.
    private static bool CanLead(ReadOnlySpan<char> words, int length)
        => length == 0
            || (!Wording.NamesProblem(words[..length])
                && (StatusStages.TraitsOfStatus(words[..length]) & StatusTraits.Due) == StatusTraits.None
            && (Times.LengthAtEnd(words[..length]) > 0
                || (Sources.LengthAtEnd(words[..length]) > 0 && !Negations.Contains(words[length]))));

    // 取得阶段性成效、还要用力的问题: the first of two words for it tells, unless it only says how, as in 立行立改、已经办结.
    private static int LengthOfStage(ReadOnlySpan<char> words)
    {
        var length = StatusWording.Length(words, out _);
        if (length > 0 && length < words.Length && words[length] == '、' && StatusStages.Of(words[..length]) == Progress.Phased
                && !Wording.NamesProblem(words[length..]))
            return length;
        return StatusWording.IsAll(words) || IsUnlisted(words) ? words.Length : 0;
    }

    // 已归仓的问题: how it opens tells how far it has come. 未归仓的问题 may name what is wrong.
    private static bool IsUnlisted(ReadOnlySpan<char> stage)
        => stage.Length <= LongestStage && !Wording.NamesProblem(stage)
            && (StatusCharacters.OpensFirmly(stage) || StatusCharacters.OpensWithEnd(stage) || stage[0] is '还' or '待') && stage[0] != '未';

    // 正在推进的3个
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || !Counters.Contains(words[^1]))
            return words;
        var start = words.Length - 1;
        while (start > 0 && ProblemGroup.LengthOfNumber(words[(start - 1)..start]) == 1)
            start--;
        return start < words.Length - 1 ? words[..start] : words;
    }

    // （一）, 第二部分：, and 第一种情形：, which no notice uses as a number of items.
    private static TextRange SkipNumber(CleanText text, TextRange range)
    {
        if (MarkerReader.TryRead(text, range.Start, range.End, out var marker))
            return range.From(marker.Range.End);
        var words = text.Fold(range);
        return words.StartsWith("第", StringComparison.Ordinal)
            && words[..Math.Min(words.Length, LongestOrdinal)].IndexOf('：') is > 0 and var colon
                ? range.From(range.Start + colon + 1)
                : range;
    }
}
