using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>Where parts stand in the text.</summary>
internal static class PartSources
{
    public static SourceSpan? Of(NoticePart part) => part switch
    {
        Measure measure => measure.Source,
        Issue issue => issue.Source,
        Aspect aspect => aspect.Source,
        Section section => section.Source,
        FollowUp followUp => followUp.Source,
        DeclaredTotal total => total.Source,
        OutcomeCount outcome => outcome.Source,
        _ => null,
    };
}
