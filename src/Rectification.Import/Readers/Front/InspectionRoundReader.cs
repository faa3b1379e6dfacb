using System.Buffers;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Front;

/// <summary>Finds the round of inspections: 十二届市委第六轮, 县委第三轮, 2021年第一轮, 十四届县委首轮, 十二届市委第三轮第一批.</summary>
internal static class InspectionRoundReader
{
    private static readonly string[] Senders = ["自治区党委", "自治州委", "省委", "市委", "县委", "区委", "州委", "旗委", "盟委", "地委"];
    private static readonly string[] Committees = [.. Senders, "区党委", "兵团党委", "党工委", "工委", "党委", "党组", "中央"];

    // 省联社党委, 集团公司党委: what stands in front of these is part of the name, as far as the word that leads up to it: 根据, 按照, 经.
    private static readonly WordTable NamedByBody =
    [
        "公司党委", "集团党委", "联社党委", "总行党委", "分行党委", "公司党组", "集团党组", "校党委", "大学党委", "学院党委", "厅党组", "厅党委",
    ];
    private static readonly SearchValues<char> LeadUp = SearchValues.Create("据照按经由在于对为与和，。、（");
    private const int LongestBody = 6;
    private const int LongestName = 4;

    private static readonly string[] Assemblies = ["委员会", "党委会", "委"];
    private const int LongestPlace = 14;

    private static readonly string[] Years = ["年度", "年"];

    /// <summary>Whether a text opens with the committee that sends a team.</summary>
    public static bool BeginsWithCommittee(ReadOnlySpan<char> text) => TextSearch.StartsWithAny(text, Senders);

    /// <summary>The first round a stretch names; null where it names none.</summary>
    public static TextRange? Find(CleanText text, TextRange range)
    {
        var span = text.Fold(range);
        for (var from = 0; from < span.Length;)
        {
            var at = span[from..].IndexOfAny('第', '首');
            if (at < 0)
                return null;
            at += from;
            if (LengthAt(span, at) is > 0 and var length)
                return new(range.Start + StartOfRound(span, at), range.Start + at + length);
            from = at + 1;
        }

        return null;
    }

    /// <summary>The year a round is counted in: 2021年第一轮; null where it is counted otherwise.</summary>
    public static int? YearOf(CleanText text, TextRange round)
        => DateReader.Find(text, round, contextYear: null) is [{ HasYear: true, Date: { } date }, ..] ? date.Year : null;

    // 第六轮; 首轮 is a round of inspections only behind the committee that sent it.
    private static int LengthAt(ReadOnlySpan<char> span, int at)
    {
        var end = span[at] == '首' ? at + 1 : EndOfNumber(span, at + 1);
        var counts = span[at] == '首' ? StartOfRound(span, at) < at : end > at + 1;
        return counts && end < span.Length && span[end] == '轮' ? end + 1 + LengthOfBatch(span[(end + 1)..]) - at : 0;
    }

    // 第三轮第一批
    private static int LengthOfBatch(ReadOnlySpan<char> rest)
        => rest is ['第', ..] && EndOfNumber(rest, 1) is > 1 and var end && end < rest.Length && rest[end] == '批' ? end + 1 : 0;

    // Back from 第六轮 over 市委, then over 十二届 or 第十二届, else over 2021年 or 2021年度.
    private static int StartOfRound(ReadOnlySpan<char> span, int at)
    {
        // A title may be broken in front of it.
        if (at > 0 && span[at - 1] == '\n')
            at--;
        if (StartOfAssembly(span, at) is { } assembly)
            return assembly;
        var start = StartOfCommittee(span, at, Committees);
        if (EndOfSession(span, start) is > 0 and var session)
            return StartOfNumber(span, session - 1);
        var year = start - TextSearch.LengthAtEnd(span[..start], Years);
        if (year == start || StartOfNumber(span, year) != year - 4)
            return start;
        // 市委2021年第一轮; but 某局党组2021年第一轮巡察 names who was inspected.
        return StartOfCommittee(span, year - 4, Senders);
    }

    // 十二届市委, 十二届某某市委
    private static int EndOfSession(ReadOnlySpan<char> span, int committee)
    {
        var session = span[..committee].LastIndexOf('届') + 1;
        return session > 1 && committee - session <= LongestName && IsNumeral(span[session - 2])
            && !span[session..committee].ContainsAny(LeadUp) ? session : 0;
    }

    private static int StartOfCommittee(ReadOnlySpan<char> span, int end, string[] names)
    {
        if (NamedByBody.LengthAtEnd(span[..end]) is not (> 0 and var length))
            return end - TextSearch.LengthAtEnd(span[..end], names);
        var start = end - length;
        for (var left = LongestBody; left > 0 && start > 0 && !LeadUp.Contains(span[start - 1]); left--)
            start--;
        return start;
    }

    // 中共某市第六届委员会第九轮: the committee in full, from its party on.
    private static int? StartOfAssembly(ReadOnlySpan<char> span, int at)
    {
        var committee = TextSearch.LengthAtEnd(span[..at], Assemblies);
        if (committee == 0 || at <= committee || span[at - committee - 1] != '届')
            return null;
        var number = StartOfNumber(span, at - committee - 1);
        var before = span[Math.Max(0, number - LongestPlace)..number];
        var party = before.LastIndexOf("中共", StringComparison.Ordinal);
        return party < 0 || before[party..].ContainsAny('，', '。', '、') ? number : number - before.Length + party;
    }

    private static int EndOfNumber(ReadOnlySpan<char> span, int at)
    {
        while (at < span.Length && IsNumeral(span[at]))
            at++;
        return at;
    }

    private static int StartOfNumber(ReadOnlySpan<char> span, int end)
    {
        var start = end;
        while (start > 0 && IsNumeral(span[start - 1]))
            start--;
        return start > 0 && start < end && span[start - 1] == '第' ? start - 1 : start;
    }

    private static bool IsNumeral(char character)
        => char.IsAsciiDigit(character) || character == '十' || ChineseNumeral.DigitValue(character) >= 0;
}
