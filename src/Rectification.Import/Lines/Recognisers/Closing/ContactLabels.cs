using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers.Closing;

/// <summary>The labels of contact details: 联系电话：, 电子邮箱, 邮编.</summary>
internal static class ContactLabels
{
    // 地址 in a sentence is a word; 通讯地址 and 来信请寄 hardly ever are.
    private const int ShortestBareLabel = 4;

    private const int LongestLabel = 16;
    private const int LongestUnknownLabel = 10;
    private static readonly WordTable LastWords = ["电话", "邮箱", "信箱", "地址"];

    private const string Separators = "：；，、为是";

    private static readonly (ContactPart Part, WordTable Words)[] Table =
    [
        (ContactPart.Phone, ["联系电话", "电话号码", "监督电话", "举报电话", "咨询电话", "办公电话", "值班电话", "热线电话", "受理电话", "信访电话", "监督举报电话", "公开电话", "固定电话",
            "联系方式", "联系人及电话",
            "联系人及联系电话", "联系人", "电话/传真", "电话（传真）", "电话及传真", "电话、传真", "电话", "座机", "手机", "热线", "拨打"]),
        (ContactPart.Email, ["电子邮箱地址", "电子信箱地址", "电子邮件地址", "电子邮箱", "电子信箱", "电子邮件", "电邮", "邮箱地址", "邮箱", "E-mail", "E-Mail", "e-mail",
            "Email", "email", "EMAIL", "邮件至"]),
        (ContactPart.Address, ["通信地址", "通讯地址", "邮政地址", "邮寄地址", "联系地址", "办公地址", "单位地址", "来信地址", "来访地址", "收信地址", "收件地址", "信函地址",
            "邮政信箱地址", "信箱地址", "地址", "来信请寄", "来信请寄至", "来信寄", "来信寄至", "信函请寄", "信函请寄至", "信函寄至", "信件请寄", "信件请寄至", "书面意见请寄", "请寄至", "邮寄至",
            "寄至"]),
        (ContactPart.Mailbox, ["专门邮政信箱", "邮政专用信箱", "专用邮政信箱", "邮政信箱", "专门信箱", "专用信箱", "意见箱", "信箱"]),
        (ContactPart.PostalCode, ["邮政编码", "邮编"]),
        (ContactPart.Other, ["传真", "网址", "微信", "收件人", "收信人", "联系部门", "联系单位", "受理部门", "受理单位", "联系时间", "受理时间", "接听时间", "办公时间", "时间"]),
    ];

    /// <summary>The next label at or behind a place.</summary>
    public static ContactLabel? FindNext(CleanText text, TextRange range)
    {
        for (var at = range.Start; at < range.End; at++)
        {
            if (LabelAt(text, range.From(at)) is { } label)
                return label;
        }

        return null;
    }

    /// <summary>Whether a sentence begins with a label.</summary>
    public static bool IsLabelledStart(CleanText text, TextRange sentence)
        => LabelAt(text, sentence) is { Part: not (ContactPart.Other or ContactPart.Unknown) } || EndsLabel(text.Fold(sentence));

    // 意见建议受理电话：, 整改工作联系邮箱：: whatever stands in front of the label's last word.
    private static bool EndsLabel(ReadOnlySpan<char> sentence)
    {
        var colon = sentence[..Math.Min(sentence.Length, LongestLabel)].IndexOf('：');
        return colon > 0 && TextSearch.LengthAtEnd(sentence[..colon], LastWords) > 0 && !sentence[..colon].ContainsAny('，', '、', '“');
    }

    private static ContactLabel? LabelAt(CleanText text, TextRange range)
    {
        var span = text.Fold(range);
        var (part, length) = (ContactPart.Other, 0);
        foreach (var (named, words) in Table)
        {
            var found = TextSearch.LengthAtStart(span, words);
            if (found > length)
                (part, length) = (named, found);
        }

        if (length == 0)
            return UnknownAt(text, range);
        var end = length;
        while (end < span.Length && Separators.Contains(span[end], StringComparison.Ordinal))
            end++;
        return IsLabel(text, range.Start, span, part, length, end) ? new(part, new(range.Start, range.Start + end)) : null;
    }

    // 来信：, 邮寄：, 欢迎来电： at the start of a sentence, a clause or a field: known by its colon alone.
    private static ContactLabel? UnknownAt(CleanText text, TextRange range)
    {
        if (range.Start > 0 && char.IsLetterOrDigit(text.Folded[range.Start - 1]) && !text.SpaceBefore(range.Start))
            return null;
        var span = text.Fold(range);
        var letters = 0;
        while (letters < span.Length && letters <= LongestUnknownLabel && span[letters] is >= '一' and <= '鿿')
            letters++;
        return letters is > 0 and <= LongestUnknownLabel && letters < span.Length && span[letters] == '：' && !HoldsKnown(span[..letters])
            ? new(ContactPart.Unknown, new(range.Start, range.Start + letters + 1))
            : null;
    }

    private static bool HoldsKnown(ReadOnlySpan<char> label)
    {
        foreach (var (_, words) in Table)
        {
            if (TextSearch.ContainsAny(label, words))
                return true;
        }

        return false;
    }

    // 电话 in a sentence is a word, not a label: a colon, or the value itself, has to follow. 第8号信箱； ends a value and opens none.
    private static bool IsLabel(CleanText text, int start, ReadOnlySpan<char> span, ContactPart part, int length, int end)
    {
        var opens = start == 0 || !char.IsLetterOrDigit(text.Folded[start - 1]);
        if (end > length)
            return opens || span[length] == '：';
        if (length == span.Length)
            return opens;
        // 通讯地址某市某路18号, 邮政信箱某市某路18号: an address holds a number before the next stop.
        if (part is ContactPart.Address or ContactPart.Mailbox && opens && length >= ShortestBareLabel)
            return HasNumber(span[length..]);
        // 地址 某市某路十八号: a blank for the colon, behind the value of another label.
        if (part == ContactPart.Address && start > 0 && text.Folded[start - 1] is '；' or '，' or '。' && EndsAddress(span[length..]))
            return true;
        return char.IsAsciiLetterOrDigit(span[length])
            || (span[length] == '（' && length + 1 < span.Length && char.IsAsciiDigit(span[length + 1]));
    }

    private static bool EndsAddress(ReadOnlySpan<char> words)
    {
        var stop = words.IndexOfAny("，。；\n");
        words = (stop < 0 ? words : words[..stop]).TrimEnd(" （）");
        return words.Length is > 5 and < 40 && words[^1] is '号' or '楼' or '室' or '层' or '栋' or '院' or '厦' or '路' or '街';
    }

    private static bool HasNumber(ReadOnlySpan<char> words)
    {
        var stop = words.IndexOfAny("，。；\n");
        return (stop < 0 ? words : words[..stop]).IndexOfAnyInRange('0', '9') > 0;
    }
}
