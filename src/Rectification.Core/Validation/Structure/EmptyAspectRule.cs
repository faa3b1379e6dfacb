using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN203: an aspect holds issues, or measures taken for it as a whole.</summary>
internal sealed class EmptyAspectRule() : NoticeRule<Aspect>(Rules.EmptyAspect)
{
    public override IEnumerable<Finding> Check(Aspect part, NoticeNode node)
        => part.Issues.IsEmpty && part.Measures.IsEmpty && !part.Implicit
            ? [node.NewFinding(Rules.EmptyAspect, null, [Invariant.Excerpt(part.Title)])]
            : [];
}
