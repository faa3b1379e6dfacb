using Rectification.Primitives;

namespace Rectification.Validation.Text;

/// <summary>
/// RN702, RN704 to RN706: what copying did to the words of the model. The other rules of the family are about the text itself and are
/// raised by the import.
/// </summary>
internal static class TextRules
{
    public static ValueList<NoticeRule> All { get; } =
    [
        new UnbalancedMarksRule(), new CutOffRule(), new BlankedWordsRule(), new BrokenEncodingRule(),
    ];
}
