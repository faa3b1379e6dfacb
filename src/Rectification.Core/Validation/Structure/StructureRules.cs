using Rectification.Primitives;

namespace Rectification.Validation.Structure;

/// <summary>RN201 to RN208, but for RN205: the outline of the findings.</summary>
internal static class StructureRules
{
    public static ValueList<NoticeRule> All { get; } =
    [
        new NumberingRule(),
        new EmptyAspectRule(),
        new IssueWithoutMeasuresRule(),
        new NestingRule(),
        new EmptyTextRule<Aspect>("title", "heading", static aspect => !aspect.Implicit && string.IsNullOrWhiteSpace(aspect.Title)),
        new EmptyTextRule<Issue>("title", "heading", static issue => string.IsNullOrWhiteSpace(issue.Title)),
        new EmptyTextRule<FollowUp>("title", "heading", static followUp => string.IsNullOrWhiteSpace(followUp.Title)),
        new EmptyTextRule<Measure>("text", "text", static measure => string.IsNullOrWhiteSpace(measure.Text)),
        new ControlCharacterRule(),
    ];
}
