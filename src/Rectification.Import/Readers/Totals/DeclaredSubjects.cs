using System.Buffers;
using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>The nouns of declared totals, and what may stand between a number and its noun.</summary>
internal static class DeclaredSubjects
{
    private static readonly (DeclaredSubject Subject, string[] Nouns)[] Table =
    [
        (DeclaredSubject.Opinions, ["意见建议", "意见、建议", "意见和建议", "意见与建议", "反馈意见", "整改意见", "整改建议", "意见", "建议",
            "审计建议", "审计意见", "巡察建议", "巡视建议", "方面意见建议", "方面意见", "方面建议", "方面的意见建议", "方面意见和建议", "方面整改建议"]),
        (DeclaredSubject.Aspects, ["方面"]),
        (DeclaredSubject.Issues, ["问题具体表现", "问题表现", "具体表现", "问题点", "问题"]),
        (DeclaredSubject.Items, ["任务", "事项", "落实项", "整改项目", "整改项", "整改内容", "整改要点", "整改点", "小项", "子项"]),
        (DeclaredSubject.Measures, ["对策措施", "措施", "举措", "对策"]),
    ];

    // What notices put between 项 and the noun; a name of somebody or a verb there means that something else is counted.
    private static readonly string[] Modifiers =
    [
        .. TimeWords.AtOnce, "具体", "整改落实", "整改", "全年推进的", "长期", "中期", "短期", "近期", "持续", "限期", "巡视", "巡察", "反馈", "主要", "重点", "突出", "细化",
        "改进", "共性", "个性", "移交", "的", "工作", "类", "存在",
    ];

    // 22个问题线索 and 4个方面工作 count other things than their first noun says.
    private static readonly string[] Others =
        ["线索", "清单", "台账", "整改方案", "方案", "入手", "着手", "工作", "发力", "努力", "下功夫", "的工作", "的措施", "单位", "党组织", "专班", "小组"];

    // A bare 项 or 条 may stand for a total where a stop, a number or a state follows; 三个月 and 5个单位 count their own noun.
    private const string MayFollowBareUnit = "，、；。：（）共";

    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；：、（");

    private static readonly string[] Units = ["个大项", "个小项", "个子项", "个大类", "个大", "大项", "小项", "子项", "大类", "大", "个", "项", "条", "种", "类", "点"];

    /// <summary>The measure word at the start of a text; empty where none stands there, which 四方面 does without.</summary>
    public static ReadOnlySpan<char> UnitAt(ReadOnlySpan<char> text) => text[..TextSearch.LengthAtStart(text, Units)];

    /// <summary>What is counted by the noun behind a measure word, modifiers between them passed over.</summary>
    /// <returns>The subject and the length of the words; null where no noun of the table stands there.</returns>
    public static (DeclaredSubject Subject, int Length)? After(ReadOnlySpan<char> text)
    {
        for (var at = 0; ;)
        {
            if (NounAt(text[at..], atStart: true) is { } noun)
                return TextSearch.StartsWithAny(text[(at + noun.Length)..], Others) ? null : (noun.Subject, at + noun.Length);
            var modifier = Math.Max(TextSearch.LengthAtStart(text[at..], Modifiers), DeclaredStates.LengthAt(text[at..]));
            if (modifier == 0)
                return null;
            at += modifier;
        }
    }

    /// <summary>Whether a measure word without a noun of the table counts a noun of its own.</summary>
    public static bool CountsSomethingElse(ReadOnlySpan<char> afterUnit)
        => afterUnit is ['的', ..] || (!afterUnit.IsEmpty && !char.IsAsciiDigit(afterUnit[0]) && ChineseNumeral.DigitValue(afterUnit[0]) < 0
            && !MayFollowBareUnit.Contains(afterUnit[0], StringComparison.Ordinal) && !TellsState(afterUnit));

    // 13个已完成, 4个整改完成; 10个闭环环节 are so many of a thing.
    private static bool TellsState(ReadOnlySpan<char> words)
    {
        if (DeclaredStates.LengthAt(words) is not (> 0 and var length))
            return false;
        var end = words.IndexOfAny(Stops);
        var clause = end < 0 ? words : words[..end];
        return StatusWords.At(words, out _) != StatusTraits.Done || StatusWording.Length(clause, out _) == clause.Length
            || clause.Length == length;
    }

    // 意见3条 may be anybody's; 反馈意见3条 is the inspection team's.
    private const int ShortestOpinionBefore = 3;

    /// <summary>What is counted by the noun a text ends with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ofInspectors">Whether the sentence tells what the inspectors fed back, so that 建议3条 are theirs.</param>
    public static (DeclaredSubject Subject, int Length)? Before(ReadOnlySpan<char> text, bool ofInspectors = false)
        => NounAt(text, atStart: false) is { } noun
            && (noun.Subject != DeclaredSubject.Opinions || noun.Length >= ShortestOpinionBefore
                || (ofInspectors && text.EndsWith("建议", StringComparison.Ordinal))) ? noun : null;

    /// <summary>How long the noun or modifier is that a text starts with; 0 where it starts with none.</summary>
    public static int LengthOfWordAt(ReadOnlySpan<char> text)
        => NounAt(text, atStart: true) is { } noun ? noun.Length : TextSearch.LengthAtStart(text, Modifiers);

    private static (DeclaredSubject Subject, int Length)? NounAt(ReadOnlySpan<char> text, bool atStart)
    {
        var (subject, length) = (default(DeclaredSubject), 0);
        foreach (var (named, nouns) in Table)
        {
            var found = atStart ? TextSearch.LengthAtStart(text, nouns) : TextSearch.LengthAtEnd(text, nouns);
            if (found > length)
                (subject, length) = (named, found);
        }

        return length == 0 ? null : (subject, length);
    }
}
