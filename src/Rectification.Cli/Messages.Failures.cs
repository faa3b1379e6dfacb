namespace Rectification.Cli;

/// <content>What went wrong.</content>
internal sealed partial class Messages
{
    public string SegmentsNeedNdjson => Say("--segments is written by --format ndjson only.", "--segments 仅适用于 --format ndjson。");

    public string ExplainNeedsSummary => Say("--explain is written by --format summary only.", "--explain 仅适用于 --format summary。");

    public string CommandMissing(string[] commands)
        => Say($"name a command: {string.Join(", ", commands)}", $"请指定命令：{string.Join('、', commands)}");

    public string NoSuchCommand(string word, string[] commands) => Say(
        $"there is no command {word}; the commands are {string.Join(", ", commands)}", $"没有命令 {word}；可用的命令：{string.Join('、', commands)}");

    public string NoSuchOption(string word) => Say(
        $"there is no option {word}; a file of that name is given as ./{word}", $"没有选项 {word}；如为文件名，请写作 ./{word}");

    public string ArgumentMissing(string name) => Say($"{name}: nothing was given", $"缺少参数 {name}");

    public string ValueMissing(string option) => Say($"{option}: its value is missing", $"{option}：缺少取值");

    public string NotAmong(string name, string value, string[] choices) => Say(
        $"{name}: there is no {value}; choose {string.Join(", ", choices)}", $"{name}：没有 {value}；可选 {string.Join('、', choices)}");

    public string SeeHelp(string command) => Say($"see {command}", $"用法见 {command}");

    public string LedgerNeedsNotices
        => Say("Name the notices first and the ledger last: rectify ledger NOTICE… LEDGER.xlsx -o notice.json",
            "请先列出通报，最后列出台账：rectify ledger 通报… 台账.xlsx -o notice.json");

    public string LineWithoutFile => Say("An object has to name its \"file\".", "对象中须有 \"file\"。");

    public string NoSuchFile => Say("there is no such file", "没有该文件");

    public string NoSuchFolder => Say("there is no such folder", "没有该文件夹");

    public string NoAccess => Say("access is denied, or it is a folder", "没有访问权限，或为文件夹");

    public string DiskFull => Say("no space is left on the device", "磁盘空间不足");

    public string OutOfMemory => Say("there is not enough memory for it", "内存不足");

    public string UnpackedTooLarge(long mebibytes) => Say(
        $"unpacked it is larger than {mebibytes} MiB; this limit cannot be raised here", $"解压后超过 {mebibytes} MiB；此限制在此无法调高");

    public string TooMany(string option, long limit) => Say(
        $"it has more than {limit} {WordsOf(option)}; this limit cannot be raised here", $"{WordsOf(option)}超过 {limit}；此限制在此无法调高");

    private string WordsOf(string option) => option switch
    {
        "MaxParts" => Say("parts", "文件内的部件数"),
        "MaxElements" => Say("elements", "网页元素数"),
        "MaxDepth" => Say("levels of nesting", "嵌套层数"),
        "MaxCells" => Say("cells in tables", "表格单元格数"),
        "MaxPages" => Say("pages", "页数"),
        _ => Say("characters", "字符数"),
    };

    public string NobodyWrites => Say("it is a pipe that nobody writes to", "它是管道，但没有程序向其写入");

    public string NotUnicode => Say("a text in it is not Unicode (half a surrogate pair)", "其中有文本不是有效的 Unicode（孤立的代理项）");

    public string Interrupted => Say("interrupted; the files that were to be written are as they were", "已中断；待写入的文件保持原样");

    public string EmptyPath => Say("the name of the file is empty", "文件名为空");

    public string CannotRead(string name, string reason) => Say($"cannot read {name}: {reason}", $"无法读取 {name}：{reason}");

    public string CannotWrite(string name, string reason) => Say($"cannot write {name}: {reason}", $"无法写入 {name}：{reason}");

    public string CannotReport(string name, string reason) => Say($"cannot report on {name}: {reason}", $"无法输出 {name} 的结果：{reason}");

    public string FolderMissing(string folder) => Say($"the folder {folder} is missing; make it first", $"文件夹 {folder} 不存在；请先创建");

    public string OutputIsInput(string name) => Say(
        $"{name} is also an input or a setting and would be overwritten; write to another file.", $"{name} 同时是输入或设置文件，会被覆盖；请输出到其他文件。");

    public string OutputTwice(string name) => Say(
        $"{name} is named for two outputs, of which only one would remain; name two files.", $"{name} 被同时指定为两项输出，只会留下一项；请指定两个文件。");

    public string NotABaseline(string name) => Say(
        $"{name} exists and is not a baseline; remove it or name another file.", $"{name} 已存在，但不是基线文件；请删除该文件或指定其他文件。");

    public string TooLarge(long mebibytes) => Say(
        $"it is larger than {mebibytes} MiB; raise --max-size to read it", $"超过 {mebibytes} MiB；如需读取，请调高 --max-size");

    public string LineTooLong(long mebibytes) => Say(
        $"it is longer than {mebibytes} MiB; what follows was not read (raise --max-size)",
        $"该行超过 {mebibytes} MiB，其后内容未读取（可调高 --max-size）");

    public string TextTooLong(long characters) => Say(
        $"the text is longer than {characters} characters; raise --max-size to import it", $"文本超过 {characters} 个字符；如需导入，请调高 --max-size");

    public string SizeOutOfRange(int highest)
        => Say($"--max-size takes a whole number from 1 to {highest}.", $"--max-size 应为 1 至 {highest} 的整数。");

    public string NotJson(long line, long column)
        => Say($"it is not JSON (line {line}, byte {column})", $"不是有效的 JSON（第 {line} 行第 {column} 字节）");

    public string JsonErrors(string place, string reason, int more) => more == 0
        ? $"{place} {reason}"
        : Say($"{place} {reason} {more} more; rectify validate lists them.", $"{place} {reason}另有 {more} 处，rectify validate 可列出全部。");

    public string NotWhollyRead(string name, string reason)
        => Say($"not all of {name} could be read: {reason}", $"{name} 未能全部读取：{reason}");

    public string NotText(string member) => Say($"\"{member}\" is not a text", $"“{member}”不是文本");

    public string NotAnIndex(string member) => Say($"\"{member}\" is not a whole number from 0", $"“{member}”不是非负整数");

    public string FromSystem(string message) => Say(message, $"系统提示：{message}");

    public string Unexpected(string kind) => Say(
        $"an unexpected failure ({kind}). This is a fault of rectify: please send the maintainers this input, the command line and what it prints with --debug.",
        $"意外故障（{kind}）。这是 rectify 的缺陷：请将该输入、命令行以及加 --debug 后的输出发送给维护者。");

    public string UnknownRule(string key) => Say(
        $"there is no rule or family '{key}'; write an id such as RN201 or a family such as RN2xx (rectify rules lists all).",
        $"没有规则或规则族“{key}”；请写 RN201 这样的编号或 RN2xx 这样的规则族（rectify rules 可列出全部）。");

    public string UnknownLevel(string key, string level) => Say(
        $"'{level}' is no level for {key}; write {key}=off, info, warning or error.",
        $"{key} 的级别“{level}”无效；请写 {key}=off，或 info、warning、error。");

    public string EmptyFolder(string extensions) => Say($"the folder holds no {extensions} file", $"文件夹中没有 {extensions} 文件");
}
