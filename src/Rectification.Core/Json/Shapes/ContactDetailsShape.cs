using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="ContactDetails"/> stands on the wire.</summary>
internal static class ContactDetailsShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<ContactDetails> Instance { get; } = new(
        "contact",
        "How the public can respond (联系方式). Values stand as written, mistakes included.",
        () => new ContactDetails(),
        [
            Member.Of("phones", Wire.List(Wire.Text), (ContactDetails part) => part.Phones, SetPhones, "Telephone numbers."),
            Member.Of("emails", Wire.List(Wire.Text), (ContactDetails part) => part.Emails, SetEmails, "E-mail addresses."),
            Member.Of("address", Wire.Text, (ContactDetails part) => part.Address, SetAddress, "The postal address."),
            Member.Of("postalCode", Wire.Text, (ContactDetails part) => part.PostalCode, SetPostalCode, "The postal code, six digits in China."),
            Member.Of("mailbox", Wire.Text, (ContactDetails part) => part.Mailbox, SetMailbox, "A letter box or P.O. box (信箱) that is neither address nor e-mail."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Phones")]
    private static extern void SetPhones(ContactDetails part, ValueList<string> value);

    [UnsafeAccessor(Setter, Name = "set_Emails")]
    private static extern void SetEmails(ContactDetails part, ValueList<string> value);

    [UnsafeAccessor(Setter, Name = "set_Address")]
    private static extern void SetAddress(ContactDetails part, string? value);

    [UnsafeAccessor(Setter, Name = "set_PostalCode")]
    private static extern void SetPostalCode(ContactDetails part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Mailbox")]
    private static extern void SetMailbox(ContactDetails part, string? value);
}
