using Rectification.Primitives;

namespace Rectification.Validation.Contact;

/// <summary>RN604: a published notice gives the public a way to respond.</summary>
internal sealed class NoWayToRespondRule() : NoticeRule<Notice>(Rules.NoWayToRespond)
{
    public override IEnumerable<Finding> Check(Notice part, NoticeNode node)
        => part.Kind != NoticeKind.WorkReport && !HoldsAny(part.Contact) ? [node.NewFinding(Rules.NoWayToRespond, "contact")] : [];

    private static bool HoldsAny(ContactDetails? contact)
        => contact is not null && !(contact.Phones.IsEmpty && contact.Emails.IsEmpty && contact.Address is null && contact.Mailbox is null);
}
