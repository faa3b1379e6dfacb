using Rectification.Primitives;

namespace Rectification.Validation.Text;

/// <summary>RN702, RN705, RN706: what copying did to the words of the model. The other rules of the family are about the text itself and are raised by the import.</summary>
internal static class TextRules
{
    public static ValueList<NoticeRule> All { get; } =
    [
        new UnbalancedMarksRule<Section>(PartText.Words, PartText.Of),
        new UnbalancedMarksRule<Aspect>(PartText.Words, PartText.Of),
        new UnbalancedMarksRule<Issue>(PartText.Words, PartText.Of),
        new UnbalancedMarksRule<FollowUp>(PartText.Words, PartText.Of),
        new BlankedWordsRule(),
        new BrokenEncodingRule(),
    ];
}
