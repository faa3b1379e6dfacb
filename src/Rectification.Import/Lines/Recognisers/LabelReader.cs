using System.Buffers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Recognises labels by the words they end with; what stands in front (巡察, 具体, 目前) varies too much to list.</summary>
internal static class LabelReader
{
    private const int LongestLabel = 24;
    private const int LongestLeadIn = 60;
    private const int LongestAddition = 8;
    private const int LongestAlone = 8;

    private const StatusTraits Stated = StatusTraits.Reached | StatusTraits.Negation;

    // No label holds these; they show that the colon belongs to a sentence.
    private static readonly SearchValues<char> NoLabel = SearchValues.Create("，、“《。；");

    // The longest that fits decides: 下一步措施 is not read as 措施. The reason of each group stands in docs/import.md.
    private static readonly (string Ending, LabelKind Kind)[] Endings =
    [
        ("整改措施及成效", LabelKind.Measures), ("整改措施及取得成效", LabelKind.Measures), ("整改措施和成效", LabelKind.Measures),
            ("整改措施及进展", LabelKind.Measures),
        ("整改措施及完成情况", LabelKind.Measures), ("整改措施及落实情况", LabelKind.Measures), ("整改措施及整改情况", LabelKind.Measures),
            ("整改措施及进展情况", LabelKind.Measures),
        ("整改措施及整改成效", LabelKind.Measures), ("整改落实措施", LabelKind.Measures), ("整改举措", LabelKind.Measures), ("整改措施", LabelKind.Measures),
            ("主要措施", LabelKind.Measures),
        ("具体措施", LabelKind.Measures), ("主要做法", LabelKind.Measures), ("具体做法", LabelKind.Measures), ("落实措施", LabelKind.Measures),
            ("采取措施", LabelKind.Measures),
        ("采取的措施", LabelKind.Measures), ("措施及成效", LabelKind.Measures), ("措施", LabelKind.Measures),
        ("怎么改", LabelKind.Measures), ("怎么改的", LabelKind.Measures), ("如何改", LabelKind.Measures), ("如何改的", LabelKind.Measures),
            ("如何整改", LabelKind.Measures), ("怎么做的", LabelKind.Measures), ("改了什么", LabelKind.Measures), ("做了什么", LabelKind.Measures),
            ("怎么整改", LabelKind.Measures),
        ("下一步工作", LabelKind.NextSteps), ("下一步工作措施", LabelKind.NextSteps), ("下一步措施", LabelKind.NextSteps), ("下一步整改措施", LabelKind.NextSteps),
        ("下一步打算", LabelKind.NextSteps), ("下一步工作打算", LabelKind.NextSteps), ("下一步计划", LabelKind.NextSteps), ("下一步工作计划", LabelKind.NextSteps),
            ("下步工作", LabelKind.NextSteps),
        ("下一步整改计划", LabelKind.NextSteps), ("下一步", LabelKind.NextSteps), ("下一步安排", LabelKind.NextSteps), ("下一步怎么办", LabelKind.NextSteps),
            ("下一步怎么改", LabelKind.NextSteps), ("下一步怎么干", LabelKind.NextSteps), ("后续工作", LabelKind.NextSteps),
            ("下一步工作安排", LabelKind.NextSteps),
        ("整改进展情况", LabelKind.Progress), ("工作进展情况", LabelKind.Progress), ("进展情况", LabelKind.Progress), ("整改进展", LabelKind.Progress),
            ("整改进度", LabelKind.Progress),
        ("完成情况", LabelKind.Progress), ("整改完成情况", LabelKind.Progress), ("整改状态", LabelKind.Progress), ("整改进程", LabelKind.Progress),
            ("完成状态", LabelKind.Progress), ("整改结果", LabelKind.Results), ("整改结论", LabelKind.Results),
        ("整改落实情况", LabelKind.Progress), ("落实情况", LabelKind.Progress), ("整改情况", LabelKind.Progress), ("办理情况", LabelKind.Progress),
            ("处理情况", LabelKind.Progress), ("采纳情况", LabelKind.Progress), ("整改落实", LabelKind.Progress), ("推进情况", LabelKind.Progress),
            ("整改工作情况", LabelKind.Progress),
        ("整改成效", LabelKind.Results), ("取得成效", LabelKind.Results), ("工作成效", LabelKind.Results), ("整改效果", LabelKind.Results),
            ("取得的成效", LabelKind.Results), ("整改成果", LabelKind.Results), ("取得效果", LabelKind.Results), ("成效", LabelKind.Results),
        ("改得怎么样", LabelKind.Results), ("改得怎样", LabelKind.Results), ("效果怎样", LabelKind.Results), ("改得如何", LabelKind.Results),
            ("成效如何", LabelKind.Results), ("效果如何", LabelKind.Results), ("效果怎么样", LabelKind.Results),
        ("整改时限", LabelKind.Deadline), ("完成时限", LabelKind.Deadline), ("整改期限", LabelKind.Deadline), ("完成时间", LabelKind.Deadline),
            ("完成期限", LabelKind.Deadline), ("整改时间", LabelKind.Deadline), ("时限", LabelKind.Deadline),
        ("责任领导", LabelKind.Responsible), ("责任单位", LabelKind.Responsible), ("责任部门", LabelKind.Responsible), ("责任处室", LabelKind.Responsible),
            ("责任科室", LabelKind.Responsible),
        ("责任人", LabelKind.Responsible), ("牵头领导", LabelKind.Responsible), ("牵头单位", LabelKind.Responsible), ("牵头部门", LabelKind.Responsible),
            ("配合单位", LabelKind.Responsible),
        ("责任股室", LabelKind.Responsible), ("整改责任人", LabelKind.Responsible), ("分管领导", LabelKind.Responsible), ("责任主体", LabelKind.Responsible),
        ("情况说明", LabelKind.Description), ("问题表现", LabelKind.Description), ("具体表现", LabelKind.Description), ("主要表现", LabelKind.Description),
            ("具体问题", LabelKind.Description),
        ("未全部完成原因", LabelKind.Description), ("未完成原因", LabelKind.Description), ("问题描述", LabelKind.Description),
            ("存在问题", LabelKind.Description), ("存在的问题", LabelKind.Description), ("原因分析", LabelKind.Description),
        ("问题原因", LabelKind.Description), ("的原因", LabelKind.Description), ("问题在哪", LabelKind.Description), ("问题出在哪", LabelKind.Description),
            ("主要问题", LabelKind.Description), ("反馈问题", LabelKind.Description), ("整改任务", LabelKind.Description),
            ("整改事项", LabelKind.Description), ("反馈事项", LabelKind.Description), ("问题事项", LabelKind.Description),
            ("整改内容", LabelKind.Description), ("问题内容", LabelKind.Description), ("反馈内容", LabelKind.Description),
            ("整改目标", LabelKind.Description), ("整改要求", LabelKind.Description),
    ];

    // Too short to be looked for at the end of a name: the whole name or nothing.
    private static readonly (string Name, LabelKind Kind)[] Names =
    [
        ("整改", LabelKind.Progress), ("进展", LabelKind.Progress), ("状态", LabelKind.Progress), ("结果", LabelKind.Results),
            ("问题", LabelKind.Description), ("目标", LabelKind.Description), ("原因", LabelKind.Description),
    ];

    private static readonly CharacterTable<(string Ending, LabelKind Kind)> ByLast =
        new(Endings.OrderByDescending(entry => entry.Ending.Length).GroupBy(entry => entry.Ending[^1]));

    /// <summary>The label at this place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The paragraph from the place where the label would start.</param>
    /// <param name="label">The label.</param>
    /// <returns>False where none starts here.</returns>
    public static bool TryRead(CleanText text, TextRange range, out Label label)
    {
        if (text.Forms.Labels.TryGetValue(range.Start, out label) && label.Range.End <= range.End)
            return true;
        label = default;
        // 〈1〉反馈问题： is a number and then a label.
        if (text.Forms.TryMarkerAt(range.Start, out _))
            return false;
        var words = text.Fold(range);
        if (LeadsIn(words))
        {
            label = new(LabelKind.Measures, range);
            return true;
        }

        words = words[..Math.Min(words.Length, LongestLabel)];
        if (words.Length > 2 && words[0] == '【')
            return TryReadBracketed(words, range, out label);
        // 怎么改？ asks for what follows it.
        var colon = words.IndexOfAny('：', '？');
        var name = colon > 0 ? words[..colon] : Alone(words, range);
        if (name.IsEmpty || name.ContainsAny(NoLabel) || name[0] is '（' or (>= '①' and <= '⒛') || char.IsAsciiDigit(name[0]))
            return false;
        // 台账混乱（责任人：某某） heads a problem, and adds in brackets who answers for it.
        if (name.LastIndexOf('（') > name.LastIndexOf('）'))
            return false;

        // A colon typed twice, or a full stop for it.
        var length = name.Length;
        while (length < range.Length && length < name.Length + 2 && text.Fold(range)[length] is '：' or '。' or '，' or '；' or '？'
                && length < words.Length)
            length++;
        var place = new TextRange(range.Start, range.Start + length);
        return TryEnding(name, place, out label)
            || (colon > 0 && (TryWhole(name, place, out label) || TryComposed(name, place, out label)));
    }

    /// <summary>What a label of this name announces.</summary>
    /// <returns>False where no label is called so.</returns>
    public static bool TryName(ReadOnlySpan<char> name, out LabelKind kind)
    {
        var found = TryEnding(name, default, out var label) || TryWhole(name, default, out label);
        kind = label.Kind;
        return found;
    }

    // 【整改措施】 with or without a colon behind it.
    private static bool TryReadBracketed(ReadOnlySpan<char> words, TextRange range, out Label label)
    {
        label = default;
        var close = words.IndexOf('】');
        if (close < 2)
            return false;
        var length = close + 1 < words.Length && words[close + 1] == '：' ? close + 2 : close + 1;
        var place = new TextRange(range.Start, range.Start + length);
        return TryEnding(words[1..close], place, out label) || TryWhole(words[1..close], place, out label);
    }

    private static bool TryEnding(ReadOnlySpan<char> name, TextRange range, out Label label)
    {
        label = default;
        if (ByLast.Of(name[^1]) is not { } endings)
            return false;
        foreach (var (ending, kind) in endings)
        {
            if (!name.EndsWith(ending, StringComparison.Ordinal))
                continue;
            label = new(KindOf(kind, name, ending), range);
            return name.Length <= ending.Length + LongestAddition;
        }

        return false;
    }

    // 举措与成效 announces first what was done, and 后续措施 what is still intended.
    private static LabelKind KindOf(LabelKind kind, ReadOnlySpan<char> name, string ending) => kind switch
    {
        LabelKind.Results when NamesMeasures(name[..^ending.Length]) => LabelKind.Measures,
        LabelKind.Measures when ParagraphOpenings.SpeaksOfLater(name) => LabelKind.NextSteps,
        _ => kind,
    };

    private static bool NamesMeasures(ReadOnlySpan<char> front)
        => front.Contains("措", StringComparison.Ordinal) || front.Contains("做法", StringComparison.Ordinal);

    private static bool TryWhole(ReadOnlySpan<char> name, TextRange range, out Label label)
    {
        foreach (var (whole, kind) in Names)
        {
            if (!name.SequenceEqual(whole))
                continue;
            label = new(kind, range);
            return true;
        }

        label = default;
        return false;
    }

    private static bool TryComposed(ReadOnlySpan<char> name, TextRange range, out Label label)
    {
        var found = ComposedLabels.TryRead(name, out var kind);
        label = found ? new(kind, range) : default;
        return found;
    }

    // "针对以上问题共制定措施3条，完成情况如下：" announces a list on the lines below it.
    private static bool LeadsIn(ReadOnlySpan<char> words)
        => words.Length is > 6 and <= LongestLeadIn
            && (words.EndsWith("如下：", StringComparison.Ordinal) || words.EndsWith("如下。", StringComparison.Ordinal))
            && words.Contains("措施", StringComparison.Ordinal);

    // 整改措施。一是… and a label on a line of its own, where the colon was lost.
    private static ReadOnlySpan<char> Alone(ReadOnlySpan<char> words, TextRange range)
    {
        var stop = words.IndexOf('。');
        var name = stop > 0 && stop <= LongestAlone && (stop + 1 == range.Length || HeadingReader.Enumerates(words[(stop + 1)..]))
            ? words[..stop]
            : words.Length == range.Length && range.Length <= LongestAlone ? words.TrimEnd('；') : default;
        // 已整改落实。 and 取得阶段性成效 are statuses.
        return (StatusStages.TraitsOfStatus(name) & (Stated | StatusTraits.Stage)) == StatusTraits.None ? name : default;
    }
}
