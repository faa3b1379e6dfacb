using Rectification.Import.Lexicon;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Outcomes;

/// <summary>Decides what a number with a unit counts, from the words around it.</summary>
internal static class OutcomeMatcher
{
    // Words that only introduce a sum: …，共计3万元.
    private static readonly WordTable SumWords
        = [.. CountWords.Sums, "计", "金额", "金额共计", "涉及金额", "合计金额", "总金额", "涉及", "共涉及", "价值", "约", "近"];

    private static readonly WordTable Pointers = [.. PointingWords.Back, .. PointingWords.This, "所涉", "相关", "有关", "涉及"];
    private static readonly string[] Counts = ["", "笔", "项", "部分", "些"];
    private static readonly string[] Sums = ["款", "资金", "费用", "钱", "金额", "补贴"];

    // How a phrase goes on about the number of the phrase before: 违规补贴3万元，已全部退还; 合计3万元，该笔款项已退还.
    private static readonly WordTable GoingOn
        = ["已", "均", "全部", "都", "现已", "目前", "并", "且已", "予以", "责令", "责成", "督促", "现", "业已", "上述", "所有", "款项", .. ThisSum()];

    private static IEnumerable<string> ThisSum()
        => from pointer in Pointers
           from count in Counts
           from noun in Sums
           select pointer + count + noun;

    private const int MostPhrases = 3;

    // What follows a subject: 不合格的按…, 情节较重的给予….
    private const string Acts = "按由予给作依一均已严则";

    // 修订制度3项，废止2项 made three.
    private static readonly WordTable Abolished = ["废止", "废除", "取消"];


    /// <summary>Finds the cue of a number.</summary>
    /// <param name="characters">The text.</param>
    /// <param name="phrase">The phrase around the number.</param>
    /// <param name="unit">The unit of the number.</param>
    /// <param name="previousEnd">Where the number before this one ends, its unit included.</param>
    /// <param name="last">The outcome before this one.</param>
    /// <returns>Null where the number counts no outcome.</returns>
    public static OutcomeMatch? Match(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit, int previousEnd,
        OutcomeMatch? last)
    {
        // 6件16人: the second number counts the same as the first.
        if (last is { } first && first.Cue.Kind == OutcomeKind.Case && first.UnitEnd == phrase.Number
                && unit.Counts is OutcomeUnits.People or OutcomeUnits.Pieces)
            return first with { UnitEnd = phrase.UnitEnd, Words = new(first.Words.Start, Math.Max(phrase.UnitEnd, first.Words.End)) };
        if (OutcomeExclusions.Hold(characters, phrase, unit))
            return null;
        if (IsSumWord(characters[phrase.Start..phrase.Number]))
            phrase = phrase.WithPhraseBefore(characters);
        return MatchIn(characters, phrase, unit, previousEnd) ?? MatchGoingOn(characters, phrase, unit)
            ?? MatchHanded(characters, phrase, unit)
            ?? MatchContinued(characters, phrase, unit, last);
    }

    private static bool IsSumWord(ReadOnlySpan<char> before)
        => !before.IsEmpty && TextSearch.LengthAtStart(before, SumWords) == before.Length;

    private static OutcomeMatch? MatchIn(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit, int previousEnd)
    {
        var before = OutcomeCueFinder.LastBefore(characters, phrase, unit, previousEnd);
        if (before is { } told && DescribesPeople(characters, phrase, told))
            return null;
        if (before is { } match && !OutcomeCueFinder.ActionFollows(characters[match.Words.Start..phrase.Number]))
            return match;
        // 对5000万元以上的贷款制定退出方案 says which ones; 追回100万元以上 says how much.
        if (TextSearch.StartsWithAny(characters[phrase.UnitEnd..], OutcomeWords.Thresholds))
            return before;
        var from = unit.Counts == OutcomeUnits.Money ? EndOfSums(characters, phrase) : phrase.UnitEnd;
        return OutcomeCueFinder.FirstAfter(characters, phrase, from, unit) ?? before;
    }

    // 管理费2000元、押金700元已全部清退: one verb for all.
    private static int EndOfSums(ReadOnlySpan<char> characters, OutcomePhrase phrase)
    {
        var end = phrase.UnitEnd;
        while (end < phrase.End && characters[end] is '、' or '和' or '及' && characters[end..phrase.End].IndexOf('元') is > 0 and var next
                && OutcomeCues.NextCue(characters, end, end + next) < 0)
            end += next + 1;
        return end;
    }

    // 对受到处分的5名干部开展回访: who they are, not what was done now.
    private static bool DescribesPeople(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeMatch match)
        => characters[phrase.Number - 1] == '的'
            && TextSearch.LengthAtEnd(characters[phrase.Start..match.Words.Start], OutcomeWords.Undergone) > 0;

    private static OutcomeMatch? MatchGoingOn(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit)
    {
        var longer = phrase.WithPhraseAfter(characters);
        if (longer.End == phrase.End)
            return null;
        var next = characters[(phrase.End + 1)..longer.End];
        if (next.Contains('对')
                || !(TextSearch.StartsWithAny(next, GoingOn) || (unit.Counts == OutcomeUnits.People && characters[phrase.Start] == '对')))
            return null;
        if (unit.Counts == OutcomeUnits.People && HasOwnSubject(next))
            return null;
        return OutcomeCueFinder.FirstAfter(characters, longer, phrase.End + 1, unit) is { } match
            && !OutcomeCueFinder.HasCount(characters[(phrase.End + 1)..longer.End])
            && (match.Cue.Kind != OutcomeKind.Institution || OutcomeContext.NamesRules(characters[phrase.Start..phrase.End]))
                ? match : null;
    }

    // 对5人作了培训，不合格的按程序处理 tells of others.
    private static bool HasOwnSubject(ReadOnlySpan<char> phrase)
        => phrase.IndexOf('的') is > 0 and var end && end + 1 < phrase.Length
            && Acts.Contains(phrase[end + 1], StringComparison.Ordinal);

    private static OutcomeMatch? MatchHanded(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit)
    {
        if (unit.Counts != OutcomeUnits.People || !characters[phrase.Start..phrase.Number].Contains('对'))
            return null;
        for (var (at, seen) = (phrase.WithPhraseAfter(characters), 1); seen < MostPhrases; seen++)
        {
            var longer = at.WithPhraseAfter(characters);
            if (longer.End == at.End || OutcomeCueFinder.HasCount(characters[phrase.UnitEnd..longer.End]))
                return null;
            if (TextSearch.StartsWithAny(characters[(at.End + 1)..longer.End], OutcomeCueFinder.Handed)
                    && OutcomeCueFinder.FirstAfter(characters, longer, at.End + 1, unit) is { } match)
                return match;
            at = longer;
        }

        return null;
    }

    // What needs no verb of its own because the sentence has counted the same before.
    private static OutcomeMatch? MatchContinued(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit,
        OutcomeMatch? previous)
    {
        if (previous is not { } last || last.UnitEnd > phrase.Start || characters[last.UnitEnd..phrase.Start].ContainsAny('。', '\n'))
            return null;
        var words = new TextRange(phrase.Start, phrase.UnitEnd);
        // 印发方案类文件3个，制度类文件5个
        if (last.Cue.Kind == OutcomeKind.Institution && (unit.Counts & last.Cue.Units) != OutcomeUnits.None
                && OutcomeContext.SpeaksOfRules(characters, phrase, unit)
            && !TextSearch.ContainsAny(characters[phrase.Start..phrase.Number], Abolished))
            return new OutcomeMatch(last.Cue, words, phrase.UnitEnd);
        // 查处履职不力问题6件16人，处分8人，作风问题2件5人
        return unit.Counts == OutcomeUnits.Pieces && last.Cue.Kind is var kind
            && (kind == OutcomeKind.Case || kind == OutcomeKind.Discipline) && PeopleFollow(characters[phrase.UnitEnd..])
            ? new OutcomeMatch(OutcomeCues.CasesWithPeople, words, phrase.UnitEnd)
            : null;
    }

    private static bool PeopleFollow(ReadOnlySpan<char> characters)
        => characters.IndexOfAnyExceptInRange('0', '9') is > 0 and var end && characters[end] == '人';
}
