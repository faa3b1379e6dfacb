using System.Globalization;
using Rectification.Validation;

namespace Rectification.Import;

/// <summary>What an explanation says in Chinese: its phrases by the English ones that the import writes.</summary>
internal static class TraceTerms
{
    // A phrase may stand inside a longer one, so the longer ones come first.
    private static readonly (string English, string Chinese)[] Reasons = ByLength(
    [
        // Levels.
        ("its number continues an open list of its style", "编号承接同样式的列表"),
        ("counts from 1 again right after a label: one level deeper", "标签之后重新从 1 编号：下一级"),
        ("counts from 1 again before the list outside goes on: one level deeper", "外层列表继续之前重新从 1 编号：下一级"),
        ("a list of its style is open, though the number does not continue it", "有同样式的列表，但编号不连续"),
        ("it is numbered like the parts in front of the advice", "编号样式与意见建议之前的各部分相同"),
        ("no list of its style is open: one level deeper", "没有同样式的列表：下一级"),
        ("its style stands above the open one elsewhere in the notice", "该样式在文中别处高于当前列表"),

        // Problems and measures.
        ("introduced as a problem", "引出问题"),
        ("answered below", "其下有整改内容"),
        ("problems nested below", "其下另有问题"),
        ("heads a part", "统领一部分内容"),
        ("opens with a label of what was found", "以问题类标签开头"),
        ("names a problem, then answers it", "先点问题、后述整改"),
        ("opens with an action, names a problem", "以做法开头并点出问题"),
        ("opens with an action", "以做法开头"),
        ("heads what became of advice", "先写建议、后述落实"),
        ("names a problem", "点出问题"),
        ("a heading of its own", "独立标题"),
        ("its list closes with the state of the one above, names no problem", "列表末尾写明上级问题的进展，且未写问题"),
        ("a heading known by its wording", "措辞为标题"),
        ("what was done is announced behind its list", "列表之后另起一行写明整改措施"),
        ("a short line above a list", "列表之上的短行"),
        ("stands in an answer as 一是针对…问题。", "在整改内容中写作“一是针对……问题。”"),
        ("below a heading that tells its state", "位于已写明进展的标题之下"),
        ("stands in an answer", "位于整改内容之中"),
        ("一是关于…问题。 with what was done behind it", "“一是关于……问题。”之后写明做法"),
        ("behind what tells more of the problem", "位于问题描述之后"),
        ("paragraphs below", "其下另有段落"),
        ("under a problem of that name, names none", "位于同名问题之下，未点出问题"),
        ("answers itself and closes with its status", "自述整改并以进展收尾"),
        ("a list word", "列举用词"),
        ("its list of ", "所在列表的项数："),
        (" follows lists like it", "，按同类列表判定"),
        (": problems over measures by ", "，判为问题，票数相差 "),
        (": measures over problems by ", "，判为措施，票数相差 "),
        (" of them, its own votes ", " 个列表，自身得票 "),

        // Lines that are no item.
        ("several headings name a problem each", "多个标题各点一个问题"),
        ("wording of the heading, place, and how many problems stand below", "标题措辞、位置及其下问题的数量"),
        ("its words and its place", "措辞与位置"),
        ("names of columns: ", "列名："),
        ("its cells fit the header", "各单元格与表头相符"),
        ("its cells fit ", "各单元格相符："),
        ("its cells do not fit the header, best still are ", "各单元格与表头不符，最接近的是："),
        ("Number", "序号"), ("Aspect", "方面"), ("Problem", "问题"), ("Description", "描述"), ("Measures", "措施"), ("Progress", "进展"),
        ("Results", "成效"), ("NextSteps", "下一步"), ("Department", "责任单位"), ("Person", "责任人"), ("Deadline", "时限"), ("Remark", "备注"),
        ("; ", "；"), (", ", "，"),
    ]);

    private static readonly Dictionary<string, LocalizedText> Readings = new(StringComparer.Ordinal)
    {
        ["undecided"] = new("undecided", "未定"),
        ["aspect"] = new("aspect", "方面"),
        ["header"] = new("header", "表头"),
        ["row"] = new("row", "表格行"),
    };

    private static readonly Dictionary<string, SegmentRole> Roles = Enum.GetValues<SegmentRole>()
        .ToDictionary(SegmentRoles.NameOf, StringComparer.Ordinal);

    /// <summary>A reason as the reader reads it.</summary>
    public static string Reason(string english, CultureInfo? culture)
        => IsChinese(culture)
            ? Reasons.Aggregate(english, static (text, phrase) => text.Replace(phrase.English, phrase.Chinese, StringComparison.Ordinal))
            : english;

    /// <summary>What a line was taken for, as the reader reads it.</summary>
    public static string Reading(string english, CultureInfo? culture)
    {
        const string section = "section ";
        if (english.StartsWith(section, StringComparison.Ordinal))
            return new LocalizedText(english, $"部分：{SectionRole.From(english[section.Length..]).GetName(culture)}").For(culture);
        if (Readings.TryGetValue(english, out var reading))
            return reading.For(culture);
        return Roles.TryGetValue(english, out var role) ? SegmentRoles.GetName(role, culture) : english;
    }

    private static bool IsChinese(CultureInfo? culture) => new LocalizedText("", "中").For(culture).Length > 0;

    private static (string English, string Chinese)[] ByLength((string English, string Chinese)[] phrases)
        => [.. phrases.OrderByDescending(static phrase => phrase.English.Length)];
}
