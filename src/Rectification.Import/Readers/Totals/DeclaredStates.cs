using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;
using static Rectification.Import.Lines.Recognisers.Status.StatusTraits;

namespace Rectification.Import.Readers.Totals;

/// <summary>The words by which a count tells how far it has come; they are those of a status.</summary>
internal static class DeclaredStates
{
    // How far from its count a state may be: 22项任务也都取得明显阶段性成果.
    private const int Reach = 16;
    private const int LongestBefore = 40;
    private const int LongestUnlisted = 8;

    // 逐项销号, 建账销号 and 分为立行立改、限期整改两类 say how the work goes, 已全部销号 how far it has come.
    private static readonly WordTable Ways = ["逐", "建账", "挂账", "台账", "清单", "挂图", "分为", "划为", "划分", "区分"];
    private const StatusTraits Told = Reached | Ongoing | Negation | Part | Basic;

    // What may stand between a state and its number: 已完成整改的问题共13个.
    private static readonly WordTable Fillers = [.. CountWords.Sums, "共有", "计", "有"];

    private static readonly string[] ForGood = ["长期坚持", "长期推进", "长期抓", "长期巩固", "常抓不懈"];

    // 需要整改的问题共7个 are all there are; 尚需整改的2个 are left.
    private static readonly WordTable ToBeDone = ["需要整改", "需整改", "应整改", "须整改", "要整改"];

    // 全部纳入整改台账 are taken up, and no more.
    private static readonly string[] NotYet = ["纳入", "将", "预计", "力争", "确保", "计划于", "计划在", "原计划", "需要完成"];

    // 17个问题全部落实到6名院领导 are shared out, and no more.
    private const string HandedTo = "落实到";

    /// <summary>The state that leads up to a number: 已整改完成 13个.</summary>
    /// <param name="before">What stands between the last stop or count and the number.</param>
    public static DeclaredState? Before(ReadOnlySpan<char> before)
    {
        // 4个整改完成、1个持续整改: what the mark parts belongs to the count in front.
        if (before is [.., '、'])
            return null;
        // 第一批整改完成4个 are done, whatever stage comes next.
        before = before[DeclaredPeriods.LengthAtStart(before)..];
        for (var from = Math.Max(0, before.Length - LongestBefore); from < before.Length; from++)
        {
            // 将紧盯未完成整改的6个: what is meant to be done with them does not change how far they have come.
            if (OfWhole(before[from..]) is { } state)
                return (before[^1] != '的' && TextSearch.ContainsAny(before[..from], NotYet)) || ToBeDone.LengthAtStart(before[from..]) > 0
                    ? null
                    : state;
        }

        return null;
    }

    /// <summary>
    /// The state of a bare number behind a total, told by the aspect of words that no table knows: 15个问题，已核销归卷 13个，尚未核销 2个; not
    /// 已新立规章 8项, where the number counts rules.
    /// </summary>
    /// <param name="before">What stands between the last stop or count and the number.</param>
    public static DeclaredState? OfUnlisted(ReadOnlySpan<char> before)
        => before.Length is > 1 and <= LongestUnlisted && StatusCharacters.OpensFirmly(before)
            && PaperWords.Rules.LengthAtEnd(before) == 0 ? Of(StatusStages.OfPlace(before)) : null;

    /// <summary>The state that follows a count: 13个问题 已经全部整改完成.</summary>
    /// <param name="after">What stands between the count and the next stop or count.</param>
    public static DeclaredState? After(ReadOnlySpan<char> after)
    {
        var words = after[..Math.Min(after.Length, Reach)];
        // 4个问题和自查出的9个问题: the next number has its own.
        words = words[..EndBeforeNumber(words)];
        var traits = StatusStages.TraitsIn(words);
        // 3个任务正在攻坚
        if (traits == Ongoing && words.Length <= LongestUnlisted && StatusCharacters.OpensFirmly(words))
            return DeclaredState.InProgress;
        return TextSearch.ContainsAny(words, NotYet) || words.EndsWith(HandedTo, StringComparison.Ordinal) || HasObject(words)
            || (Ways.LengthAtStart(words) > 0 && (traits & Told) == None)
            ? null
            : StateOf(traits, words);
    }

    // 已于12月6日前整改完毕: the numbers of a day count nothing.
    private static int EndBeforeNumber(ReadOnlySpan<char> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var digits = words[at..].IndexOfAnyExceptInRange('0', '9');
            if (digits < 0)
                return at;
            if (digits == 0)
                continue;
            if (words[at + digits] is not ('年' or '月' or '日'))
                return at;
            at += digits;
        }

        return words.Length;
    }

    // 9个问题均落实了一名领导 tells what they were given.
    private static bool HasObject(ReadOnlySpan<char> words)
    {
        for (var at = 1; at + 1 < words.Length; at++)
        {
            if (words[at] == '了' && ChineseNumeral.DigitValue(words[at + 1]) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>The state told by a clause of its own behind a count: 13个问题，已全部完成整改.</summary>
    public static DeclaredState? InClause(ReadOnlySpan<char> clause)
        => StatusWording.Length(clause, out _) == clause.Length && StatusStages.TraitsIn(clause) is var traits && (traits & Told) != None
            ? StateOf(traits, clause)
            : null;

    /// <summary>The state of words that tell nothing else: 尚未完成整改 in 3个尚未完成整改的问题.</summary>
    /// <param name="words">What stands between the measure word and the noun, or in front of a number.</param>
    public static DeclaredState? OfWhole(ReadOnlySpan<char> words)
    {
        var (clause, before) = (None, None);
        for (int at = 0, length; at < words.Length; at += length)
        {
            length = Math.Max(TextSearch.LengthAtStart(words[at..], Fillers), DeclaredSubjects.LengthOfWordAt(words[at..]));
            var word = StatusScanner.Next(words[at..], before, out var found);
            if (found >= length)
                (clause, before, length) = (clause | word, word, found);
            if (length == 0)
                return null;
        }

        return StateOf(clause, words);
    }

    /// <summary>How long the word of a state is that a text starts with; 0 where it starts with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
        => StatusScanner.Next(text, None, out var length) is var word && (word & (Link | Subject | Time | Due)) == None
            && text[..length] is not ("、" or "阶段") && !text[..length].ContainsAnyInRange('0', '9') ? length : 0;

    /// <summary>The state of problems that share a status; null where it is none that totals are declared for.</summary>
    public static DeclaredState? Of(Progress progress)
        => progress == Progress.Completed ? DeclaredState.Completed
            : progress == Progress.BasicallyCompleted ? DeclaredState.BasicallyCompleted
            : progress == Progress.Phased ? DeclaredState.Phased
            : progress == Progress.InProgress || progress == Progress.NotStarted ? DeclaredState.InProgress : null;

    // Of problems that are told apart, those in a stage are not done; what is promised says nothing yet.
    private static DeclaredState? StateOf(StatusTraits clause, ReadOnlySpan<char> words)
    {
        // 立行立改问题 are a kind of problems.
        clause &= ~AtOnce;
        if (clause.HasFlag(Done) && (clause & (Plan | Due)) != None && (clause & (Reached | Ongoing | Negation)) == None)
            return null;
        var stage = StatusStages.IsBare(clause) ? default : StatusStages.Of(clause);
        if (stage == Progress.Completed)
            return DeclaredState.Completed;
        if (stage == Progress.BasicallyCompleted)
            return DeclaredState.BasicallyCompleted;
        if (stage == default)
            return null;
        if (stage == Progress.Phased)
            return DeclaredState.Phased;
        return TextSearch.ContainsAny(words, ForGood) && (clause & (Ongoing | Negation)) == None
            ? DeclaredState.LongTerm
            : DeclaredState.InProgress;
    }
}
