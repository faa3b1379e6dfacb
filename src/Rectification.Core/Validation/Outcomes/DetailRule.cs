using Rectification.Primitives;

namespace Rectification.Validation.Outcomes;

/// <summary>RN504: the form of discipline is one that the rules of party and state know.</summary>
internal sealed class DetailRule() : NoticeRule<OutcomeCount>(Rules.DetailUnknown)
{
    private static readonly string[] Known =
    [
        "处分", "警告", "撤销党内职务", "留党察看", "开除", "记过", "记大过", "降级", "降低岗位等级", "撤职", "党纪", "政纪", "政务", "双开", "免职", "除名",
    ];

    public override IEnumerable<Finding> Check(OutcomeCount part, NoticeNode node)
        => part.Kind == OutcomeKind.Discipline && part.Detail is { } detail && !IsKnown(detail)
            ? [node.NewFinding(Rules.DetailUnknown, "detail", [detail])]
            : [];

    private static bool IsKnown(string detail)
    {
        foreach (var known in Known)
        {
            if (detail.Contains(known, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
