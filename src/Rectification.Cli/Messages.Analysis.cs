namespace Rectification.Cli;

/// <content>The commands that compare and count.</content>
internal sealed partial class Messages
{
    public string Diff
        => Say("Compares two notices: issues new, gone, changed, moved, split or merged; exit code 1 where they differ.",
            "比较两份通报：新增、消失、变化、移动、拆分或合并的问题；有差异时退出码为 1。");

    public string DiffBefore
        => Say("The earlier notice, the feedback or the plan: JSON, text or a document.", "较早的通报、反馈意见或整改方案：JSON、文本或文档。");

    public string DiffAfter => Say("The later notice, in any of these forms.", "较晚的通报，形式同上。");

    public string NotOneNotice(string input, int count)
        => Say($"{input} holds {count} notices; name a file that holds one.", $"{input} 含 {count} 份通报；请指定只含一份通报的文件。");

    public string Stats
        => Say("Counts notices: issues by status and aspect, outcomes, topics, findings, publishers.",
            "统计通报：按进展和方面统计问题，汇总成效数字、主题、检查结果和发布单位。");

    public string Change => Say("Change", "变化");

    public string Compared(int progressed, int slipped)
        => Say($"Compared: {progressed} issues progressed, {slipped} slipped back", $"比较结果：{progressed} 个问题有进展，{slipped} 个有倒退");

    public string SeveralNotices(int bodies) => Say(
        $"Bodies with several notices: {bodies}; an issue that stands in several of them, such as the interim and the final one, is counted in each", $"有 {bodies} 个单位不止一份通报；同一问题在几份中出现的（如进展和结果），每份各计一次");

    public string Differences => Say("Differences", "差异");

    public string Certainty => Say("Sure", "把握");

    public string What => Say("What", "项目");

    public string Count => Say("Count", "数量");

    public string Share => Say("Share", "占比");

    public string RowsLeft(int rows) => Say($"… and {rows} more; --format csv writes all", $"……另有 {rows} 项；--format csv 输出全部");
}
