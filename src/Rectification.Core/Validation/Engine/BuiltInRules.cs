using Rectification.Primitives;
using Rectification.Validation.Contact;
using Rectification.Validation.Dates;
using Rectification.Validation.Metadata;
using Rectification.Validation.Outcomes;
using Rectification.Validation.Privacy;
using Rectification.Validation.Repetition;
using Rectification.Validation.Structure;
using Rectification.Validation.Text;
using Rectification.Validation.Totals;

namespace Rectification.Validation.Engine;

/// <summary>The rules of the library, in the order they are run at each part.</summary>
internal static class BuiltInRules
{
    public static ValueList<NoticeRule> All { get; } =
    [
        .. MetadataRules.All, .. StructureRules.All, .. RepetitionRules.All, .. TotalRules.All, .. DateRules.All,
        .. OutcomeRules.All, .. ContactRules.All, .. TextRules.All, .. PrivacyRules.All,
    ];
}
