using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN201 to RN208: the outline of the findings. RN206 is raised by the walk itself, which stops there.</summary>
internal static class StructureRules
{
    public static ValueList<NoticeRule> All { get; } =
    [
        new NumberingRule<Section>("number", static section => section.Number, static _ => NumberingState.Sections),
        new NumberingRule<Aspect>("number", static aspect => aspect.Number, static _ => NumberingState.Aspects),
        new NumberingRule<Issue>("number", static issue => issue.Number, static context => NumberingState.Issues(context.IssueDepth)),
        new NumberingRule<Measure>("marker", static measure => measure.Marker, static _ => NumberingState.Measures),
        new NumberingRule<FollowUp>("number", static followUp => followUp.Number, static _ => NumberingState.FollowUps),
        new LoneNumberRule(),
        new EmptyAspectRule(),
        new IssueWithoutMeasuresRule(),
        new RepeatedSentenceRule(),
        new RepeatedTitleRule(),
        new EmptyTextRule<Aspect>("title", "heading", static aspect => !aspect.Implicit && string.IsNullOrWhiteSpace(aspect.Title)),
        new EmptyTextRule<Issue>("title", "heading", static issue => string.IsNullOrWhiteSpace(issue.Title)),
        new EmptyTextRule<FollowUp>("title", "heading", static followUp => string.IsNullOrWhiteSpace(followUp.Title)),
        new EmptyTextRule<Measure>("text", "text", static measure => string.IsNullOrWhiteSpace(measure.Text)),
        new ControlCharacterRule(),
    ];
}
