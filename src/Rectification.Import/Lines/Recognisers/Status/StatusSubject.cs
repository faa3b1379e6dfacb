using System.Buffers;
using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>The words for what has come so far: 该问题, 此项整改任务, 涉及审计的有关问题, 市委巡察指出的…等问题.</summary>
internal static class StatusSubject
{
    private const int LongestModified = 60;
    private const int ShortestNoun = 2;
    private const int LongestNoun = 4;
    private const int LongestTime = 16;
    private const int LongestNow = 4;
    private const int LongestBefore = 8;
    private const int LongestPlural = 14;
    private const int ShortestPlural = 3;

    private static readonly WordTable Until = [.. TimeWords.AsOf, "到现在", "到目前", "到今", "到眼下"];

    private static readonly SearchValues<char> Moment = SearchValues.Create("今现刻前时下");
    private static readonly SearchValues<char> DateEnds = SearchValues.Create("年月日底末初旬止前时");

    // 各项均, 这些都, 问题全部: a word for all, in front of it one for several, and a noun for what was found.
    private static readonly SearchValues<char> All = SearchValues.Create("均都皆全");
    private static readonly SearchValues<char> Plural = SearchValues.Create("各上述列前这些几诸所本");
    private static readonly WordTable PluralNouns = ["问题", "任务", "事项", "各项", "各条", "几项", "几条", "情况"];

    private static readonly WordTable Pointers = [.. PointingWords.Back, .. PointingWords.Ahead, .. PointingWords.This, "所"];
    private static readonly WordTable Related = ["相关", "有关", "涉及", "所有", "各项"];
    private static readonly WordTable Loose = [.. Pointers, .. Related, "反馈", "各类"];
    private static readonly WordTable Kinds =
    [
        .. InspectionTerms.Feedback, .. Related, "具体", "整改", "突出", "一", "几", "些", "两", "个", "项", "类", "条", "方面", "部分", "的", "全部", "各类",
        "各个", "列", "指", "涉", "反映", "存在", "指出", "提", "提出", "述",
    ];

    private static readonly WordTable Nouns = [.. ProblemWords.Nouns, "情况", "现象"];

    // 该项, without a noun, cannot be anything else either.
    private static readonly WordTable Alone = ["该项", "此项", "本项", "本条", "该条"];
    private static readonly WordTable Work = ["这项工作", "此项工作", "该项工作", "该工作", "此工作", "本项工作"];

    // Words that make 问题 those that were found by the inspectors.
    private static readonly WordTable General =
    [
        "相关问题", "有关问题", "反馈问题", "具体问题", "存在问题", "存在的问题", "反馈的问题", "等问题", "涉及问题", "涉及的问题", "反映的问题", "指出的问题", "所有问题", "全部问题", "各项问题", "反映的情况",
    ];
    private static readonly WordTable OfInspectors = [.. InspectionTerms.Feedback, .. Related, "指出"];
    private static readonly SearchValues<char> BehindSubject = SearchValues.Create("已均都正仍尚全基未现目按业还没");

    /// <summary>How long the subject is that a text begins with; 0 where it begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> words)
    {
        if (ProblemGroup.At(words) is { IsDefinite: true } group)
            return group.Length;
        var length = Math.Max(TextSearch.LengthAtStart(words, Work),
            Math.Max(LengthOfPointed(words, Loose), TextSearch.LengthAtStart(words, Alone)));
        return length > 0 ? length : LengthOfModified(words);
    }

    /// <summary>How long the clause is that says until when the words speak, comma included: 截至本报告成文时，, 到眼下，.</summary>
    public static int LengthOfTime(ReadOnlySpan<char> words)
    {
        var pause = words[..Math.Min(words.Length, LongestTime)].IndexOf('，');
        return pause > 0 && IsTime(words[..pause]) ? pause + 1 : 0;
    }

    // 截至…, 到2021年5月末, 本文付印前, or a few characters of which one tells when: 此刻, 眼下, 至今.
    private static bool IsTime(ReadOnlySpan<char> clause)
        => TextSearch.LengthAtStart(clause, Until) > 0 || (clause.Length <= LongestNow && clause.ContainsAny(Moment))
            || (clause[0] is '到' or '至' && DateEnds.Contains(clause[^1])) || (clause.Length <= LongestBefore && clause[^1] is '前' or '时');

    /// <summary>
    /// How long a subject is that speaks of several problems at once and goes on with a word for all: 前述各条|均已…, 这一批问题|全部….
    /// </summary>
    public static int LengthOfAll(ReadOnlySpan<char> words)
    {
        var head = words[..Math.Min(words.Length, LongestPlural)];
        var all = head.IndexOfAny(All);
        return all >= ShortestPlural && head[..all].IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0 && head[..all].ContainsAny(Plural)
            && TextSearch.ContainsAny(head[..all], PluralNouns) ? all : 0;
    }

    /// <summary>Whether the words begin by pointing back at the problem: 该问题, 以上两个问题.</summary>
    public static bool PointsAtProblem(ReadOnlySpan<char> words)
        => LengthOfPointed(words, Pointers) > 0 || TextSearch.StartsWithAny(words, Alone) || ProblemGroup.At(words) is { IsDefinite: true }
            || LengthOfModified(words) > 0;

    /// <summary>How long a subject is that points back at the problem by a word of its own: 该表现已销号.</summary>
    /// <param name="words">What begins with the subject.</param>
    /// <param name="before">
    /// What stands in front of it. Where the word stands there, it means that: …项目…。该项目已完成 tells of the project.
    /// </param>
    public static int LengthOfReference(ReadOnlySpan<char> words, ReadOnlySpan<char> before)
    {
        var pointer = TextSearch.LengthAtStart(words, Pointers);
        if (pointer == 0 || words.Length <= pointer + ShortestNoun)
            return 0;
        // The noun itself may hold such a character: 该表现.
        var state = words[(pointer + ShortestNoun)..Math.Min(words.Length, pointer + LongestNoun + 1)].IndexOfAny(BehindSubject);
        var noun = ShortestNoun + state;
        return state >= 0 && before.IndexOf(words.Slice(pointer, noun), StringComparison.Ordinal) < 0 ? pointer + noun : 0;
    }

    private static int LengthOfPointed(ReadOnlySpan<char> words, WordTable pointers)
    {
        var at = TextSearch.LengthAtStart(words, pointers);
        if (at == 0)
            return 0;
        while (true)
        {
            if (TextSearch.LengthAtStart(words[at..], Nouns) is > 0 and var noun)
                return at + noun;
            var kind = TextSearch.LengthAtStart(words[at..], Kinds);
            if (kind == 0)
                return 0;
            at += kind;
        }
    }

    // Anything up to 问题, where it names the inspectors or leaves open which problems, and a status follows at once.
    private static int LengthOfModified(ReadOnlySpan<char> words)
    {
        var clause = words[..Math.Min(words.Length, LongestModified)];
        var stop = clause.IndexOfAny('，', '。', '；');
        clause = stop < 0 ? clause : clause[..stop];
        for (var from = 0; clause[from..].IndexOf("问题", StringComparison.Ordinal) is >= 0 and var at;)
        {
            var end = from + at + 2;
            from = end;
            if (end >= words.Length || !BehindSubject.Contains(words[end])
                    || TextSearch.ContainsAny(clause[..end], InspectionTerms.Searches))
                continue;
            if (end == 2 || General.LengthAtEnd(clause[..end]) == end
                    || (General.LengthAtEnd(clause[..end]) > 0 && TextSearch.ContainsAny(clause[..end], OfInspectors)))
                return end;
        }

        return 0;
    }
}
