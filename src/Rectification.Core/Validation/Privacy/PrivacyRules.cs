using Rectification.Primitives;

namespace Rectification.Validation.Privacy;

/// <summary>RN801 to RN803: personal data that a host may have to hide. Nothing is wrong with it; the findings say where to look.</summary>
internal static class PrivacyRules
{
    public static ValueList<NoticeRule> All { get; } =
    [
        new PrivateEmailRule(), new NumbersRule(), new MobileContactRule(), new NamedPersonRule(),
    ];
}
