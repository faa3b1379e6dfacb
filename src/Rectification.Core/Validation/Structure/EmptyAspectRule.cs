using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN203: an aspect holds issues, or measures taken for it as a whole.</summary>
internal sealed class EmptyAspectRule() : NoticeRule<Aspect>(Rules.EmptyAspect)
{
    public override void Check(Aspect part, RuleContext context)
    {
        if (part.Issues.IsEmpty && part.Measures.IsEmpty && !part.Implicit)
            context.Report(Rules.EmptyAspect, null, [Invariant.Excerpt(part.Title)]);
    }
}
