using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="ContactDetails"/> stands on the wire.</summary>
internal static class ContactDetailsShape
{
    public static PartShape<ContactDetails> Instance { get; } = new(
        "contact",
        "How the public can respond (联系方式). Values stand as written, mistakes included.",
        () => new ContactDetails(),
        [
            Member.Of("phones", Wire.List(Wire.Text), (ContactDetails part) => part.Phones, nameof(ContactDetails.Phones),
                "Telephone numbers."),
            Member.Of("emails", Wire.List(Wire.Text), (ContactDetails part) => part.Emails, nameof(ContactDetails.Emails),
                "E-mail addresses."),
            Member.Of("address", Wire.Text, (ContactDetails part) => part.Address, nameof(ContactDetails.Address), "The postal address."),
            Member.Of("postalCode", Wire.Text, (ContactDetails part) => part.PostalCode, nameof(ContactDetails.PostalCode),
                "The postal code, six digits in China."),
            Member.Of("mailbox", Wire.Text, (ContactDetails part) => part.Mailbox, nameof(ContactDetails.Mailbox),
                "A letter box or P.O. box (信箱) that is neither address nor e-mail."),
        ]);
}
