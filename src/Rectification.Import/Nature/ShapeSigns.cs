using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>The signs that are the shape of lines and sentences, whatever they speak of: forms, addresses, days, exclamations.</summary>
internal static class ShapeSigns
{
    private const int LongestName = 10;
    private const int LongestAddress = 40;

    private const int ShortestHeadline = 8;
    private const int LongestDateline = 25;
    private const double LongLine = 120;
    private const double LongTitle = 40;
    private const int LinesOfAddress = 3;
    private const int LongestDate = 16;
    private const int LongestSignature = 25;

    // How the names of papers end: all that the signs of titles know.
    private static readonly WordTable Papers = WordTable.Create([.. NatureSigns.All.Where(sign => sign.Place == SignPlace.EndOfTitle)
        .SelectMany(sign => sign.Phrases).SelectMany(phrase => phrase.First), "材料", "书", "表", "函", "单", "词", "稿"]);

    private static readonly WordTable Supervision = ["巡视", "巡察", "督察", "督查", "审计", "整改", "反馈"];

    private static readonly WordTable Days =
    [
        "昨天", "昨日", "今天", "今日", "近日", "日前", "连日来", "上午", "下午", "清晨", "昨晚", "昨夜", "今晨", "前天", "上周", "近期",
    ];

    private static readonly WordTable Wired = ["日电 ", "日电（"];

    // What an authority speaks of; who names none of it speaks of everyday matters.
    private static readonly WordTable Public =
    [
        .. BodyWords.Units, "党", "局", "委", "政府", "县", "区", "机关", "干部", "整改", "会议", "群众", "制度", "责任", "监督", "管理", "审计", "项目资金", "集团",
        "支队", "公安", "执法", "司法", "人民", "职工", "员工", "医院", "企业", "安全",
    ];

    /// <summary>The signs of a text.</summary>
    public static IEnumerable<FoundSign> Find(NatureText text)
    {
        var lines = Math.Max(2.0, text.Body.Length);
        yield return new("names and values", text.Body.Count(line => IsNameAndValue(text.Text, line)) / lines, null);
        yield return Single("opens on a day", text.Opening, sentence => OpensOnADay(text.Text.Fold(sentence)));
        yield return Single("a day in the first sentence", text.Opening.Take(1), sentence => NamesADay(text.Text.Fold(sentence)));
        yield return Single("opens with a quotation", text.Body.Take(1), line => text.Text.Fold(line) is ['“', ..]);
        yield return Single("opens with an address", text.FirstLines, line => IsAddress(text.Text.Fold(line)));
        yield return new("names no supervision",
            text.Title.Concat(text.Body).Any(line => Supervision.IndexIn(text.Text.Fold(line), out _) >= 0) ? 0 : 1, null);
        yield return Single("title is a headline", text.Title, line => IsHeadline(text, line));
        yield return Single("a dateline", text.FirstLines, line => HasDateline(text.Text.Fold(line)));
        yield return new("long lines", Math.Min(1, text.Body.Sum(line => line.Length) / lines / LongLine), null);
        yield return new("lines end in a colon", text.Body.Count(line => text.Text.Fold(line) is [.., '：']) / lines, null);
        yield return new("long title", Math.Min(1, text.Title.Sum(line => line.Length) / LongTitle), null);
        yield return Single("signed and dated", text.LastLines.TakeLast(2),
            line => line.Length <= LongestSignature && line != text.LastLines[^1] && IsDate(text.Text.Fold(text.LastLines[^1])));
        yield return Single("opens on a colon", text.FirstLines.Take(LinesOfAddress),
            line => line.Length < LongestAddress && text.Text.Fold(line) is [.., '：']);
        yield return new("speaks of no authority",
            1 - Math.Min(1, text.Body.Count(line => Public.IndexIn(text.Text.Fold(line), out _) >= 0) / lines), null);
    }

    private static FoundSign Single(string name, IEnumerable<TextRange> units, Predicate<TextRange> holds)
    {
        var found = units.Where(unit => holds(unit)).Take(1).ToList();
        return new(name, found.Count, found.Count > 0 ? found[0] : null);
    }

    // 采购方式：公开招标 and 一、项目名称：某设备; no sentence.
    public static bool IsNameAndValue(CleanText text, TextRange line)
    {
        if (MarkerReader.TryRead(text, line.Start, line.End, out var marker))
            line = line.From(marker.Range.End);
        var words = text.Fold(line);
        return words.IndexOf('：') is > 0 and <= LongestName and var colon && colon < words.Length - 1 && !words.ContainsAny('。', '；');
    }

    // 11月3日，某局召开…; a year makes it the date of an act that the text goes on about.
    private static bool OpensOnADay(ReadOnlySpan<char> sentence)
    {
        if (Days.LengthAtStart(sentence) > 0)
            return true;
        var month = sentence[..Math.Min(3, sentence.Length)].IndexOf('月');
        return month > 0 && char.IsAsciiDigit(sentence[0]) && month + 1 < sentence.Length && char.IsAsciiDigit(sentence[month + 1])
            && sentence[month..].IndexOf('日') is > 0 and <= 3;
    }

    // …，11月3日傍晚，…; with a year it is the date of an act.
    private static bool NamesADay(ReadOnlySpan<char> sentence)
    {
        if (Days.IndexIn(sentence, out _) >= 0)
            return true;
        for (var month = 1; month < sentence.Length && sentence[month] != '年'; month++)
        {
            if (sentence[month] == '月' && char.IsAsciiDigit(sentence[month - 1]) && sentence[month..].IndexOf('日') is > 0 and <= 3)
                return true;
        }

        return false;
    }

    // A sentence, where papers are called by a noun: 某县召开整改推进会, 道路通了.
    private static bool IsHeadline(NatureText text, TextRange line)
    {
        var words = text.Text.Fold(line).Trim("”“-");
        return text.Title.Length <= 2 && words.Length >= ShortestHeadline && !words.Contains("关于", StringComparison.Ordinal)
            && Papers.LengthAtEnd(words) == 0 && words[^1] != '）';
    }

    // 本报讯（记者 …）, 本网某地9月8日电, 据某网消息: close to the start of a line.
    private static bool HasDateline(ReadOnlySpan<char> line)
    {
        var head = line[..Math.Min(line.Length, LongestDateline)];
        return (head.IndexOf('讯') is > 0 and var at && at + 1 < head.Length && head[at + 1] is ' ' or '（' or '：')
            || Wired.IndexIn(head, out _) > 0
            || (line is ['据', ..] && head.Contains("消息", StringComparison.Ordinal));
    }

    // 2022年9月6日
    private static bool IsDate(ReadOnlySpan<char> line) => line.Length < LongestDate && line.Contains('月') && line.Contains('日');

    // 各乡镇、县直各单位：
    private static bool IsAddress(ReadOnlySpan<char> line)
        => line.Length <= LongestAddress && line is [.., '：'] && line is not ['各', '位', ..] && !line.ContainsAny('。', '，')
            && line.Contains('各');
}
