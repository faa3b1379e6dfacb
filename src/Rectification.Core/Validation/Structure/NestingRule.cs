using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN206: issues nest no deeper than the options allow. The walk stops there.</summary>
internal sealed class NestingRule() : NoticeRule<Issue>(Rules.NestingTooDeep)
{
    public override IEnumerable<Finding> Check(Issue part, NoticeNode node)
        => node.IssueDepth >= node.Options.MaxIssueDepth && !part.Issues.IsEmpty
            ? [node.NewFinding(Rules.NestingTooDeep, Lists.Issues, [Invariant.Text(node.Options.MaxIssueDepth)])]
            : [];
}
