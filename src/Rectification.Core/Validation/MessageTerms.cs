using System.Collections.Frozen;

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

        // Kinds of outcome.
        ["discipline"] = new("discipline", "党纪政务处分"),
        ["admonition"] = new("admonition", "诫勉"),
        ["talk"] = new("talk", "谈话提醒"),
        ["accountability"] = new("accountability", "问责"),
        ["case"] = new("case", "案件线索"),
        ["money"] = new("money", "资金"),
        ["institution"] = new("institution", "制度"),

        // Natures of texts.
        ["rectificationNotice"] = new("a rectification notice", "整改情况通报"),
        ["auditAnswer"] = new("the answer to an audit", "审计整改情况"),
        ["supervisionAnswer"] = new("the answer to another supervision", "督察等其他监督的整改情况"),
        ["workReport"] = new("a yearly work report", "年度履责报告"),
        ["plan"] = new("a plan of what is to be done", "整改方案或计划"),
        ["feedback"] = new("the inspectors' feedback", "巡视巡察等反馈"),
        ["teamAnnouncement"] = new("the announcement of an inspection team", "巡视巡察组公告"),
        ["news"] = new("news", "新闻报道"),
        ["auditReport"] = new("an audit report", "审计报告"),
        ["rule"] = new("a rule or notification", "制度或通知"),
        ["speech"] = new("a speech or essay", "讲话或文章"),
        ["other"] = new("a text of another kind", "其他文字"),
        ["unknown"] = new("unknown", "未知"),

        // Formats of files.
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
        ["announcesAnswer"] = new("a sentence that announces how problems were put right", "说明整改情况的语句"),
        ["namesSupervisors"] = new("who found the problems", "由谁发现问题"),
        ["tellsDone"] = new("what was done about each problem", "针对各问题已经做了什么"),
        ["speaksForItself"] = new("that the body itself tells it", "由被监督单位自己说明"),
        ["simplified"] = new("simplified characters (it is written in traditional ones: convert it)", "简体字（文字为繁体，请先转换）"),
        ["noPinyin"] = new("text without pinyin in brackets (remove it)", "不括注拼音的文字（请先去除拼音）"),

        // Personal data.
        ["mobile"] = new("mobile number", "手机号码"),
        ["email"] = new("private e-mail address", "个人邮箱"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word for a term; a term that is not listed stands for itself.</summary>
    public static string Get(string term, bool chinese)
        => Terms.TryGetValue(term, out var text) ? chinese ? text.Chinese : text.English : term;
}
