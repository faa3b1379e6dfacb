using Rectification.Import.Lexicon;
using Rectification.Import.Readers.Outcomes;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Findings;

/// <summary>Finds the papers that a measure issued or revised, and leaves out those it studied, followed or quoted.</summary>
internal static class IssuedDocumentReader
{
    private const int Reach = 30;
    private const int LongestNumber = 40;

    // Title marks and what they enclose. Each mark that nothing closes would otherwise be followed to the end of the answer.
    private const int LongestTitle = 200;

    // Verbs that make a paper; and those that only take one up. The one nearest in front of a title decides.
    private static readonly WordTable Issuing =
    [
        "制定", "制订", "印发", "出台", "修订", "下发", "完善", "修改", "制发", "起草", "编制", "编印", "拟定", "拟订", "草拟", "建立", "健全", "发布", "颁布", "转发", "发出", "形成",
        "新增", "细化",
        "签发", "下达", "拟制", "审议通过", "修编",
    ];

    private static readonly WordTable TakingUp =
    [
        "学习", "贯彻", "落实", "按照", "根据", "依据", "执行", "传达", "对照", "违反", "依照", "遵守", "宣讲", "领会", "观看", "遵循", "参照", "结合", "围绕", "按", "依", "遵照",
        "宣传", "解读", "签订",
        "填写", "报送", "上报", "实施", "符合", "纳入", "提交", "收到", "转入", "编入", "引用", "违背", "严格",
    ];

    private static readonly string[] Joiners = [.. ClauseWords.And, "", "，", "；"];

    /// <summary>Finds the papers, in the order of the text.</summary>
    public static ValueList<IssuedDocument> Find(CleanText text, TextRange range)
    {
        List<IssuedDocument>? found = null;
        var words = text.Fold(range);
        var (previousEnd, previousIssued) = (-1, false);
        for (var open = words.IndexOf('《'); open >= 0;)
        {
            var end = OutcomePhrase.Next(words, open, Math.Min(words.Length, open + LongestTitle));
            // A title that is not closed in reach names no paper, and hides none behind it.
            if (end == open + 1)
            {
                open = NextTitle(words, end);
                continue;
            }

            var (number, after) = ReadNumber(text, range, end);
            var listed = previousEnd >= 0 && IsJoiner(words[previousEnd..open]);
            var issued = listed ? previousIssued : IsIssued(words, open, after);
            if (issued)
                (found ??= new(1)).Add(new() { Title = text.Write(new(range.Start + open + 1, range.Start + end - 1)), Number = number });
            (previousEnd, previousIssued) = (after, issued);
            open = NextTitle(words, after);
        }

        return found?.ToValueList() ?? [];
    }

    private static int NextTitle(ReadOnlySpan<char> words, int from) => words[from..].IndexOf('《') is >= 0 and var next ? from + next : -1;

    private static bool IsIssued(ReadOnlySpan<char> words, int open, int after)
    {
        var before = words[Math.Max(0, open - Reach)..open];
        before = before[(before.LastIndexOfAny("，。；：》") + 1)..];
        var issuing = Issuing.LastIndexIn(before, out var issuingEnd);
        var taking = TakingUp.LastIndexIn(before, out _);
        // 新修订的《…》 says which paper is meant, not who revised it.
        if (issuing > taking)
            return before[issuingEnd..] is not "的";
        if (taking >= 0)
            return issuing >= 0 && IsOneVerb(before[issuingEnd..taking], words, after);
        // 将《…》印发各科室, 对《…》进行修订, 《…》已出台
        var rest = words[after..Math.Min(words.Length, after + Reach)];
        var stop = rest.IndexOfAny("，。；");
        rest = stop < 0 ? rest : rest[..stop];
        var title = rest.IndexOf('《');
        return TextSearch.ContainsAny(title < 0 ? rest : rest[..title], Issuing);
    }

    // The number of the paper in brackets or right after the title: （县教发〔2021〕15号）.
    private static (string? Number, int End) ReadNumber(CleanText text, TextRange range, int end)
    {
        var rest = text.Fold(range)[end..];
        rest = rest[..Math.Min(rest.Length, LongestNumber)];
        var bracketed = !rest.IsEmpty && rest[0] == '（';
        var year = rest.IndexOf('〔');
        var number = rest.IndexOf('号');
        if (year < 0 || number < year || !char.IsAsciiDigit(rest[number - 1]) || rest[..number].IndexOfAny("，。；《") >= 0)
            return (null, end);
        var start = range.Start + end + (bracketed ? 1 : 0);
        var close = bracketed && number + 1 < rest.Length && rest[number + 1] == '）' ? 2 : 1;
        return (text.Write(new(start, range.Start + end + number + 1)), end + number + close);
    }

    private static bool IsJoiner(ReadOnlySpan<char> between)
    {
        foreach (var joiner in Joiners)
        {
            if (between.SequenceEqual(joiner))
                return true;
        }

        return false;
    }

    // 制定实施《…》 and 印发并落实《…》 issue the paper; 制定落实《…》的方案 issues another.
    private static bool IsOneVerb(ReadOnlySpan<char> between, ReadOnlySpan<char> words, int after)
        => between is "" or "并" or "、" or "并认真" or "并严格" && !(after < words.Length && words[after] == '的');
}
