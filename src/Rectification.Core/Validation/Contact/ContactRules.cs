using Rectification.Primitives;

namespace Rectification.Validation.Contact;

/// <summary>RN601 to RN605: how the public can respond.</summary>
internal static class ContactRules
{
    public static ValueList<NoticeRule> All { get; } = [new NoWayToRespondRule(), new PhoneRule(), new EmailRule(), new PostalCodeRule()];
}
