using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Outcomes;

/// <summary>Numbers that count no outcome whatever the verb: what is intended, a rate, a saying, what is still owed.</summary>
internal static class OutcomeExclusions
{
    // Given to each, or as a least: 每人谈话不少于2次.
    private static readonly WordTable Rates = ["每", "人均", "户均", "不少于", "不低于", "至少", "不得少于", "各不少于", "最多", "不超过", "仅"];

    // 约谈排名后5位的村
    private static readonly WordTable Ranks = ["第", "排名前", "排名后", "倒数"];

    // Of what is still owed, or is one's own debt: 尚有3万元未收回，其中已起诉1万元; 偿还债务9万元.
    private static readonly WordTable Unrecovered = ["未收回", "未追回", "未归还", "未清退", "未退还", "未缴", "未偿还", "尚欠", "未还"];
    private static readonly WordTable StillOwed = [.. CountWords.Left, "剩余", "余额", "余款"];
    private static readonly WordTable Debts = ["债务", "债券", "隐性债", "银行贷款", "贷款本", "本息", "到期贷款", "欠账", "工程欠款"];
    private static readonly WordTable Collected = ["收回", "追回", "清收", "追缴", "催收"];
    private const int SentenceReach = 80;

    // 按计划归还 keeps to a plan, and is done.
    private static readonly WordTable KeptTo = ["按计划", "按照计划", "按还款计划", "照计划", "依计划", "按既定计划"];

    // What is meant to be done is no outcome.
    private static readonly WordTable Intentions = [.. TimeWords.Ahead, .. IntentionWords.Planned];

    // 将视情约谈5人；适时组织廉政谈话100人次。
    private static readonly WordTable Plans = [.. IntentionWords.Will, "适时", "视情", "年内", "年底前"];

    // 已建立制度9项，今后还将继续完善: what is done stands in front of what is planned, and says so.
    private static readonly WordTable Done = ["已", "以来"];

    // 另有0.9万元承包户答应秋后交清
    private static readonly WordTable Promised = ["答应", "承诺", "约定", "预计", "将于", "拟于"];

    /// <summary>
    /// How much of a sentence among the next steps may tell what was done: all where it plans nothing, or speaks of what is there (新建的23项制度
    /// 要落到…); otherwise the clauses in front of the plan, if they tell of something done.
    /// </summary>
    public static int LengthDone(ReadOnlySpan<char> sentence)
    {
        if (Plans.IndexIn(sentence, out _) is not (>= 0 and var plan) || CountsWhatIsThere(sentence))
            return sentence.Length;
        var done = sentence[..(sentence[..plan].LastIndexOfAny('，', '；') + 1)];
        return TextSearch.ContainsAny(done, Done) ? done.Length : 0;
    }

    private static bool CountsWhatIsThere(ReadOnlySpan<char> sentence)
    {
        while (sentence.IndexOf('的') is >= 0 and var at && at + 1 < sentence.Length)
        {
            sentence = sentence[(at + 1)..];
            if (char.IsAsciiDigit(sentence[0]))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of them holds for a number.</summary>
    /// <param name="characters">The text.</param>
    /// <param name="phrase">The phrase around the number.</param>
    /// <param name="unit">The unit of the number.</param>
    public static bool Hold(ReadOnlySpan<char> characters, OutcomePhrase phrase, OutcomeUnit unit)
    {
        var said = characters[phrase.Start..phrase.Number];
        return IsIntended(said) || IsSharedOut(said) || Ranks.LengthAtEnd(said) > 0 || IsRate(said) || IsSaying(characters, phrase)
            || (unit.Counts == OutcomeUnits.Money && IsOwed(characters, phrase));
    }

    // 由市纪委办理9件、局机关纪委办理19件 says who is at work on them.
    private static bool IsSharedOut(ReadOnlySpan<char> said) => said.EndsWith("办理", StringComparison.Ordinal) && said.Contains('由');

    // 每亩300元收回11100元 is rated by its first number only.
    private static bool IsRate(ReadOnlySpan<char> said) => TextSearch.ContainsAny(said[(said.LastIndexOf('元') + 1)..], Rates);

    // Titles (《…计划》) intend nothing.
    private static bool IsIntended(ReadOnlySpan<char> before)
    {
        var title = before.IndexOf('《');
        if (TextSearch.IndexOfAny(before, KeptTo, out var kept) is >= 0 and var plan)
            before = before[(plan + kept)..];
        return title < 0 || before.IndexOf('《') < 0
            ? TextSearch.ContainsAny(before, Intentions)
            : TextSearch.ContainsAny(before[..before.IndexOf('《')], Intentions)
            || TextSearch.ContainsAny(before[(before.LastIndexOf('》') + 1)..], Intentions);
    }

    // “问责一人、警醒一方”, 查处一案、警示一片: one here stands for any.
    private static bool IsSaying(ReadOnlySpan<char> characters, OutcomePhrase phrase)
    {
        var before = characters[Math.Max(phrase.Lowest, phrase.Number - SentenceReach)..phrase.Number];
        if (before.LastIndexOf('“') > before.LastIndexOf('”'))
            return true;
        if (characters[phrase.Number] != '一')
            return false;
        var rest = characters[phrase.UnitEnd..Math.Min(characters.Length, phrase.UnitEnd + 6)];
        var earlier = before[Math.Max(0, before.Length - 8)..];
        return (rest is ['、' or '，', ..] && rest.Contains('一'))
            || (earlier.LastIndexOfAny('、', '，') is > 1 and var pause && earlier[..pause].Contains('一'));
    }

    private static bool IsOwed(ReadOnlySpan<char> characters, OutcomePhrase phrase)
    {
        var before = characters[Math.Max(phrase.Lowest, phrase.Number - SentenceReach)..phrase.Number];
        before = before[(before.LastIndexOf('。') + 1)..];
        return IsStillOwed(characters, phrase) || TextSearch.ContainsAny(characters[phrase.UnitEnd..phrase.End], Promised)
            || (TextSearch.ContainsAny(characters[phrase.Start..phrase.Number], Debts)
                && !TextSearch.ContainsAny(characters[phrase.Start..phrase.Number], Collected))
            || (TextSearch.IndexOfAny(before, Unrecovered, out _) is >= 0 and var at
                && before[at..].Contains("其中", StringComparison.Ordinal));
    }

    // 尚有2户1.3万元; not 还有2户退还1.3万元, and not 收回剩余经费1.3万元.
    private static bool IsStillOwed(ReadOnlySpan<char> characters, OutcomePhrase phrase)
        => TextSearch.LengthAtStart(characters[phrase.Start..phrase.Number], Collected) == 0
            && StillOwed.IndexIn(characters[phrase.Start..phrase.Number], out var length) is >= 0 and var at
            && OutcomeCues.NextCue(characters, phrase.Start + at + length, phrase.Number) < 0;
}
