using System.Globalization;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli;

/// <summary>What the tool says to people, in English or Chinese. The words of rules come from the rules themselves.</summary>
/// <param name="chinese">Whether to speak Chinese.</param>
internal sealed partial class Messages(bool chinese)
{
    /// <summary>The option that chooses the language.</summary>
    public const string LanguageOption = "--lang";

    /// <summary>Takes the language from the command line, else from the system.</summary>
    /// <remarks>Read before the command line is parsed, because its help is in that language too.</remarks>
    /// <param name="arguments">The arguments of the process.</param>
    public static Messages For(string[] arguments)
    {
        var at = Array.IndexOf(arguments, LanguageOption);
        var wanted = at >= 0 && at + 1 < arguments.Length
            ? arguments[at + 1]
            : arguments.FirstOrDefault(argument => argument.StartsWith(LanguageOption + "=",
                StringComparison.Ordinal))?[(LanguageOption.Length + 1)..];
        var chinese = (wanted ?? CultureInfo.CurrentUICulture.Name).StartsWith("zh", StringComparison.OrdinalIgnoreCase);
        return new(chinese);
    }

    /// <summary>Whether these messages are Chinese.</summary>
    public bool IsChinese { get; } = chinese;

    /// <summary>The culture that makes findings speak the same language.</summary>
    public CultureInfo Culture { get; } = chinese ? CultureInfo.GetCultureInfo("zh-Hans") : CultureInfo.InvariantCulture;

    // What the commands are for.
    public string Tool => Say(
        "Imports and checks published rectification notices (整改情况通报). Exit code: 0 if all is well, 1 if there are findings of the level asked for or differences, 2 if something cannot be read or done.",
        "导入并检查公开发布的整改情况通报。退出码：0 为正常，1 为有达到级别的问题或有差异，2 为无法读取或执行。");

    public string Import => Say("Reads texts into notices, and checks them.", "将文本读取为通报数据并检查。");

    public string Validate => Say("Checks notices: JSON, NDJSON or text.", "检查通报：JSON、NDJSON 或文本。");

    public string LedgerCommand
        => Say("Brings an edited Excel ledger (整改台账) back into the notices that it was written from.", "将修改后的整改台账读回生成该台账的通报。");

    public string Schema => Say("Writes the JSON Schema of the wire format.", "输出数据格式的 JSON Schema。");

    public string SchemaContract
        => Say("What the schema describes: a notice, or what diff, the history of a body and stats give as JSON.",
            "描述何种数据：通报，或比较、历程、统计的 JSON 结果。");

    public string RulesCommand => Say("Lists the rules that notices are checked against.", "列出全部检查规则。");

    // What arguments and options mean.
    public string InputsToImport
        => Say("Texts, Word documents, web pages or PDF files, folders of them, or - for a list on standard input.",
            "文本、Word 文档、网页或 PDF 文件，含这些文件的文件夹，或以 - 表示从标准输入读取清单。");

    public string InputsToValidate
        => Say("JSON, NDJSON, texts or documents as for import, folders of them, or - for NDJSON on standard input.",
            "JSON、NDJSON、文本或与 import 相同的文档，含这些文件的文件夹，或以 - 表示从标准输入读取 NDJSON。");

    public string InputsAndLedger => Say("The notices, as for validate, and last the ledger (.xlsx).", "通报（同 validate），最后一个为台账（.xlsx）。");

    public string Format => Say("How to write the result.", "输出格式。");

    public string Output => Say("The file to write to instead of standard output.", "输出到文件（默认为标准输出）。");

    public string FailOn => Say("The severity of findings that makes the exit code 1.", "出现何种级别的问题时退出码为 1。");

    public string Segments => Say("Adds what each stretch of the text was read as (ndjson).", "附上每段文字被识别为何种内容（ndjson）。");

    public string Explain => Say("Shows for each line what it was read as, and why (summary).", "逐行显示识别结果及理由（summary）。");

    public string Config
        => Say("The settings of rules; the default is the nearest .rectify.json above the input.",
            "规则设置文件（默认从输入文件所在文件夹逐级向上查找 .rectify.json）。");

    public string Baseline => Say("A file of known findings, which are not reported again.", "已知问题基线文件，其中的问题不再报告。");

    public string WriteBaseline => Say("Writes all findings as a new baseline to this file.", "将全部问题写入新的基线文件。");

    public string RuleOption
        => Say("Sets a rule or a family to off, info, warning or error; may be repeated.", "将规则或规则族设为 off、info、warning 或 error，可多次使用。");

    public string MaxSize => Say("The largest file, or line of a list, that is read, in MiB.", "可读取的单个文件或清单单行的最大长度（MiB）。");

    public string Debug => Say("Shows failures with all that is known of them.", "显示出错的全部详情。");

    public string Language => Say("The language of messages.", "消息语言。");

    // The parts of a summary.
    public string Aspect => Say("Aspect", "方面");

    public string Issues => Say("Issues", "问题");

    public string Measures => Say("Measures", "措施");

    public string Completed => Say("Completed", "已完成");

    public string GoingOn => Say("Going on", "推进中");

    public string NoStatus => Say("Not stated", "未说明");

    public string Total => Say("Total", "合计");

    public string NoHeading => Say("(without a heading)", "（无标题）");

    public string Inspection => Say("Inspection", "巡视巡察");

    public string Dates => Say("Dates", "时间");

    public string Declared => Say("Declared", "文中声明");

    public string Outcomes => Say("Outcomes", "成效数字");

    public string FollowUps => Say("Follow-ups", "后续事项");

    public string Contact => Say("Contact", "联系方式");

    public string Signature => Say("Signed", "落款");

    public string Findings => Say("Findings", "检查结果");

    public string Severity => Say("Severity", "级别");

    public string Rule => Say("Rule", "规则");

    public string Finds => Say("Finds", "检查内容");

    public string Place => Say("Place", "位置");

    public string Message => Say("What it says", "说明");

    public string File => Say("File", "文件");

    public string Title => Say("Title", "标题");

    public string Errors => Say("Errors", "错误");

    public string Warnings => Say("Warnings", "警告");

    public string Notes => Say("Notes", "提示");

    public string Line => Say("Line", "行");

    public string ReadAs => Say("Read as", "识别为");

    public string Text => Say("Text", "文本");

    public string Sign => Say("Sign", "依据");

    public string Weight => Say("Weight", "分量");

    public string NatureOf(TextNature nature, double certainty)
        => string.Create(CultureInfo.InvariantCulture, $"{Say("Nature: ", "性质：")}{nature.GetName(Culture)} ({100 * certainty:0} %)");

    public string Cell => Say("Cell", "单元格");

    public string Issue => Say("Issue", "问题");

    public string Column => Say("Column", "列");

    public string Before => Say("Before", "原内容");

    public string After => Say("After", "新内容");

    public string Why => Say("Why", "理由");

    public string NoNotice => Say("no notice", "不是通报");

    public string NothingFound => Say("Nothing to report.", "未发现问题。");

    public string Changed(int changes, int findings)
        => Say($"{changes} changes taken over, {findings} findings.", $"已读回 {changes} 处修改，发现 {findings} 个问题。");

    public string ListSeparator => Say(", ", "、");

    public string StandardInput => Say("standard input", "标准输入");

    public string LineOf(string name, int number) => Say($"line {number} of {name}", $"{name} 第 {number} 行");

    public string Progress(int done) => Say($"{done} read", $"已读取 {done} 个");

    public string Period(string start, string end) => Say($"at work {start} to {end}", $"进驻 {start} 至 {end}");

    public string Feedback(string date) => Say($"feedback {date}", $"反馈 {date}");

    public string Published(string date) => Say($"published {date}", $"发布 {date}");

    public string Sum(int notices, int errors, int warnings, int notes) => Say(
        $"{notices} notices, {errors} errors, {warnings} warnings, {notes} notes",
        $"共 {notices} 份通报，{errors} 个错误，{warnings} 个警告，{notes} 个提示");

    public string FindingsFail(int notices) => Say(
        $"exit code 1: findings at or above --fail-on in {notices} {(notices == 1 ? "notice" : "notices")}; rectify validate shows them.",
        $"退出码为 1：{notices} 份通报有达到 --fail-on 级别的检查结果；rectify validate 可查看。");

    public string WhereFindingsAre => Say(
        "One file at a time shows its findings; --format json and --format sarif list those of all.",
        "单独给出一个文件可逐条查看其结果；--format json 和 --format sarif 列出全部文件的结果。");

    /// <summary>A value of the model as people say it: plain words in English, the term of the field in Chinese.</summary>
    public string Term<T>(T value)
        where T : struct, IOpenEnum<T>
        => value.GetName(Culture);

    /// <summary>The same; null where there is no value.</summary>
    public string? TermOf<T>(T? value)
        where T : struct, IOpenEnum<T>
        => value?.GetName(Culture);

    /// <summary>A severity as people say it.</summary>
    public string Term(FindingSeverity severity) => RuleLevel.FromSeverity(severity).GetName(Culture);

    private string Say(string english, string inChinese) => IsChinese ? inChinese : english;
}
