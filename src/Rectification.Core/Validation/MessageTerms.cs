using System.Collections.Frozen;
using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>The words that findings use as arguments, in both languages.</summary>
internal static class MessageTerms
{
    /// <summary>The term for a place that has no name of its own.</summary>
    public const string SameText = "sameText";

    private static readonly FrozenDictionary<string, LocalizedText> Terms = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        // What is counted, as far as a notice lets it be counted.
        ["aspects"] = new("aspects", "方面"),
        ["topIssues"] = new("issues directly below an aspect", "方面下的直接问题"),
        ["level2Issues"] = new("issues of the second level", "第二级问题"),
        ["level3Issues"] = new("issues of the third level", "第三级问题"),
        ["level4Issues"] = new("issues of the fourth level", "第四级问题"),
        ["leafIssues"] = new("issues of the lowest level", "最末级问题"),
        ["recommendations"] = new("recommendations", "意见建议"),
        ["measures"] = new("measures", "措施"),
        ["completed"] = new("completed", "已完成"),
        ["basicallyCompleted"] = new("basically completed", "基本完成"),
        ["inProgress"] = new("in progress", "正在整改"),
        ["phased"] = new("with interim results", "取得阶段性成效"),
        ["longTerm"] = new("long-term", "长期坚持"),

        // Declared subjects.
        ["opinions"] = new("opinions", "反馈意见"),
        ["issues"] = new("issues", "问题"),
        ["items"] = new("items", "整改事项"),

        // What is wrong with a number.
        ["repeats"] = new("repeats it", "重复"),
        ["goesBack"] = new("goes back", "倒退"),
        ["otherStyle"] = new("is written in another style", "编号样式不一致"),

        ["start"] = new("the start of the list", "列表开头"),
        ["end"] = new("the end of the list", "列表结尾"),

        // Members that must not be empty.
        ["text"] = new("text of the measure", "措施正文"),
        ["heading"] = new("heading", "标题"),

        // What stands twice.
        ["measureText"] = new("measure", "措施"),
        ["title"] = new("heading", "标题"),
        ["sentence"] = new("passage", "语句"),
        [SameText] = new("the same text", "同一段文字"),
        ["paper"] = new("paper", "文件"),

        // Signs that stand alone.
        ["unclosed"] = new("is never closed", "没有对应的后半"),
        ["unopened"] = new("was never opened", "没有对应的前半"),

        // What is wrong with an e-mail address or a telephone number.
        ["noAt"] = new("the @ is missing", "缺少 @"),
        ["fullWidthAt"] = new("the ＠ is full-width, which programs do not accept", "＠ 为全角字符，程序无法识别"),
        ["noDot"] = new("the dot before the top-level domain is missing", "顶级域名前缺少点号"),
        ["badEnding"] = new("the mail host ends in .com, not like this", "该邮箱服务商的域名以 .com 结尾"),
        ["badForm"] = new("it is not of the form name@domain", "不是“名称@域名”的形式"),
        ["noAreaCode"] = new("the area code is missing", "缺少区号"),
        ["oddDash"] = new("the dash does not stand behind the area code", "短横线不在区号之后"),
        ["badDigits"] = new("it does not have the number of digits of a telephone number", "位数不符合电话号码"),
        ["badCharacters"] = new("it holds characters that do not belong in a telephone number", "含有不属于电话号码的字符"),

        // Formats of files.
        ["Empty"] = new("empty or blank", "空白的"),
        ["Html"] = new("a web page or another document in markup", "网页或其他标记文件"),
        ["Pdf"] = new("a PDF document", "PDF 文档"),
        ["OfficeOrArchive"] = new("an Office document or a ZIP archive", "Office 文档或 ZIP 压缩包"),
        ["OldOffice"] = new("an Office document", "Office 文档"),
        ["RichText"] = new("a rich text document", "RTF 文档"),
        ["Picture"] = new("a picture", "图片"),
        ["Archive"] = new("an archive", "压缩包"),
        ["Program"] = new("a program", "程序"),
        ["Binary"] = new("binary data", "二进制数据"),

        // What RN109 misses.
        ["announcesAnswer"] = new("a sentence that announces how problems were put right", "引出整改情况的语句（如“现将整改情况通报如下”）"),
        ["namesSupervisors"] = new("who found the problems", "发现问题的机构（如巡察组、审计机关）"),
        ["tellsDone"] = new("what was done about each problem", "对每个问题已采取的措施"),
        ["speaksForItself"] = new("the voice of the body itself (somebody else tells it)", "被监督单位自己的叙述（文中由他人转述）"),
        ["simplified"] = new("simplified characters (it is written in traditional ones: convert it)", "简体字（原文为繁体，请先转换）"),
        ["noPinyin"] = new("text without pinyin in brackets (remove it)", "不带拼音的正文（请先删去括注的拼音）"),

        // Personal data.
        ["mobile"] = new("mobile number", "手机号码"),
        ["email"] = new("private e-mail address", "个人邮箱"),
    }
        .Concat(OutcomeKind.Known.Select(static kind => KeyValuePair.Create(kind.Value, OpenEnumNames.TextOf(kind))))
        .Concat(TextNature.Known.Append(default).Select(static nature => KeyValuePair.Create(nature.Value, OpenEnumNames.TextOf(nature))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word for a term; a term that is not listed stands for itself.</summary>
    public static string Get(string term, bool chinese)
        => Terms.TryGetValue(term, out var text) ? chinese ? text.Chinese : text.English : term;
}
