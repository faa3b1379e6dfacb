using System.Globalization;
using Rectification.Analysis;

namespace Rectification.Reporting.Differences;

/// <summary>The words for differences, in the language of their reader.</summary>
internal sealed class DiffWords(CultureInfo? culture)
{
    private const int LongestText = 60;

    private static readonly Dictionary<IssueDiffKind, (string English, string Chinese)> Kinds = new()
    {
        [IssueDiffKind.Unchanged] = ("unchanged", "未变"), [IssueDiffKind.Changed] = ("changed", "有变化"), [IssueDiffKind.New] = ("new", "新增"),
        [IssueDiffKind.Gone] = ("gone", "消失"), [IssueDiffKind.Split] = ("split", "拆分"), [IssueDiffKind.Merged] = ("merged", "合并"),
    };

    private static readonly Dictionary<DiffMember, (string English, string Chinese)> Members = new()
    {
        [DiffMember.Number] = ("number", "序号"), [DiffMember.Place] = ("place", "位置"), [DiffMember.Title] = ("title", "标题"),
        [DiffMember.Kind] = ("kind", "类别"), [DiffMember.Description] = ("description", "描述"), [DiffMember.Status] = ("status", "进展"),
        [DiffMember.Deadline] = ("deadline", "时限"), [DiffMember.Responsible] = ("responsible", "责任"),
            [DiffMember.Measure] = ("measure", "措施"),
        [DiffMember.Outcome] = ("outcome", "数字"), [DiffMember.Result] = ("result", "成效"), [DiffMember.NextStep] = ("next step", "下一步"),
        [DiffMember.Remarks] = ("remarks", "备注"),
    };

    private readonly ReportLabels _labels = new(culture);

    public string Issues => Say("Issues", "问题");

    public string Change => Say("Change", "变化");

    public string Before => Say("Before", "原内容");

    public string After => Say("After", "新内容");

    public string Differences => Say("Differences", "差异");

    public string Certainty => Say("Certainty", "把握");

    public string Elsewhere => Say("Outside the issues", "问题之外");

    public string NoDifference => Say("No differences.", "没有差异。");

    public string ListSeparator => _labels.ListSeparator;

    public string Of(IssueDiffKind kind) => Say(Kinds[kind].English, Kinds[kind].Chinese);

    public string Of(ProgressDirection direction)
        => direction == ProgressDirection.Progressed ? Say("progressed", "有进展") : Say("slipped back", "倒退");

    public string Count(IssueDiffKind kind, int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {Of(kind)}");

    /// <summary>What became of an issue, the weightiest first.</summary>
    public string Of(IssueDiff issue)
    {
        var words = new List<string>();
        if (issue.Progress != ProgressDirection.Same)
            words.Add(Of(issue.Progress));
        if (issue.IsMoved)
            words.Add(Say("moved", "移动"));
        if (issue.IsRenumbered)
            words.Add(Say("renumbered", "改号"));
        if (words.Count == 0 || issue.Kind != IssueDiffKind.Changed)
            words.Insert(0, Of(issue.Kind));
        return string.Join(ListSeparator, words);
    }

    /// <summary>One difference in a line of words.</summary>
    public string Of(ValueDiff difference)
    {
        var name = Say(Members[difference.Member].English, Members[difference.Member].Chinese);
        var (before, after) = (Text(difference, difference.Before), Text(difference, difference.After));
        return difference.Kind switch
        {
            ValueDiffKind.Added => $"{name} {Say("added", "新增")}{_labels.Colon}{after}",
            ValueDiffKind.Removed => $"{name} {Say("removed", "删去")}{_labels.Colon}{before}",
            _ => $"{name}{_labels.Colon}{before} → {after}",
        };
    }

    // Names of the wire format are told in words; what a notice says stays as it is.
    private string Text(ValueDiff difference, string? text)
        => text is null ? "" : difference.Member == DiffMember.Kind ? _labels.Term(IssueKind.From(text)) : TextCut.Of(text, LongestText);

    private string Say(string english, string chinese) => _labels.IsChinese ? chinese : english;
}
