using System.Text.RegularExpressions;

namespace Rectification.Privacy.Recognition;

/// <summary>Weighs what stands before and behind a place where a name may be.</summary>
internal static partial class NamePlace
{
    /// <summary>The least weight of a word that speaks of a person.</summary>
    public const double Cue = 1.5;

    /// <summary>Punctuation and the ends of lines: a name can begin and end there.</summary>
    public const double Boundary = 1;

    private const double AnyLabel = 2;
    private const double MidWordBefore = -2;

    /// <summary>The middle of something: no word that is known, and no sign.</summary>
    public const double MidWordBehind = -1;

    /// <summary>What stands behind each name of a list: a bracket about the person, a sum of money.</summary>
    public const double Listed = 3;

    private const double InBrackets = Listed;
    private const double BeforeNumber = Listed;
    private const double BeforeVerbAndSum = Cue;
    private const double PlaceEnding = -3;

    /// <summary>What stands before 某 is the beginning of a name that somebody hid already.</summary>
    private const double Hidden = -10;
    private const int LongNumber = 8;
    private const int ShortestPhone = 7;
    private const int LongestBracket = 24;

    public static double Before(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" 　\t");
        var hasSpace = before.Length < start;
        if (before.IsEmpty)
            return Boundary;
        if (before[^1] is '：' or ':')
            return Math.Max(AnyLabel, NameCues.LabelEndings.AtEndOf(before[..^1].TrimEnd(" 　")));
        if (NameCues.Before.AtEndOf(before) is var weight and > 0)
            return weight;
        if (before[^1] is '（' or '(' or '“' or '"' or '【' or '《')
            return Math.Max(Boundary, NameCues.Before.AtEndOf(before[..^1]));
        return hasSpace || !GivenNames.IsHan(before[^1]) ? Boundary : MidWordBefore;
    }

    public static double Behind(string text, int end)
    {
        var behind = text.AsSpan(end);
        if (behind.IsEmpty || behind[0] is ' ' or '　' or '\t')
            return Boundary;
        if (behind[0] is '某' or '×')
            return Hidden;
        if (DocumentNumber().IsMatch(behind))
            return PlaceEnding;
        if (behind[0] is '（' or '(')
            return SpeaksOfPerson(behind) ? InBrackets : Cue;
        if (char.IsAsciiDigit(behind[0]))
            return Math.Max(BehindDigits(behind), NameCues.Behind.AtStartOf(behind));
        if (behind[0] is '，' or ',' or '：' or ':' && NameList.SkipNumber(behind[1..].TrimStart(' ')) >= ShortestPhone)
            return BeforeNumber;
        if (GivenNames.IsHan(behind[0]) && NameWords.Inseparable.AtStartOf(text.AsSpan(end - 1)) > 0)
            return PlaceEnding;
        if (NameCues.Behind.AtStartOf(behind) is var weight and > 0)
            return weight;
        if (IsBeforeSum(behind))
            return BeforeVerbAndSum;
        if (!GivenNames.IsHan(behind[0]))
            return behind[0] is '：' or ':' && !IsAnswered(behind) ? Cue : Boundary;
        return NameWords.PlaceEndings.AtStartOf(behind) > 0 || OrganizationNames.GoesOn(behind) ? PlaceEnding : MidWordBehind;
    }

    /// <summary>A telephone number or a sum of money follows the name of a person.</summary>
    private static double BehindDigits(ReadOnlySpan<char> behind)
    {
        var end = NameList.SkipNumber(behind);
        return end >= LongNumber || behind[end..] is ['元', ..] or ['万', '元', ..] ? BeforeNumber : Boundary;
    }

    /// <summary>Whether a verb and what was paid stand at the beginning: 退缴5,100元.</summary>
    public static bool IsBeforeSum(ReadOnlySpan<char> behind) => VerbAndSum().IsMatch(behind);

    /// <summary>The end of a bracket that begins at a place; the place itself where none does.</summary>
    public static int SkipBracket(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('（' or '('))
            return at;
        var close = text.AsSpan(at, Math.Min(LongestBracket, text.Length - at)).IndexOfAny('）', ')');
        return close < 0 ? at : at + close + 1;
    }

    // 问题：… is a label; a name before a colon speaks (王强：同意) or gets a task.
    private static bool IsAnswered(ReadOnlySpan<char> behind) => behind.Length == 1;

    private static bool SpeaksOfPerson(ReadOnlySpan<char> behind)
    {
        var close = behind[..Math.Min(LongestBracket, behind.Length)].IndexOfAny('）', ')');
        var inside = close < 0 ? behind[..Math.Min(LongestBracket, behind.Length)] : behind[..close];
        foreach (var word in NameCues.InBrackets)
        {
            if (inside.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"^[\u4E00-\u9FFF]{2}[0-9][0-9,.]{0,15}万?元", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex VerbAndSum();

    /// <summary>What goes before the year of a document's number is the sign of its office: 安纪发〔2020〕3号.</summary>
    [GeneratedRegex(@"^[〔\[（(【](?:19|20)[0-9]{2}[〕\]）)】]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DocumentNumber();
}
