using Rectification.Primitives;

namespace Rectification.Validation.Contact;

/// <summary>RN604: a published notice gives the public a way to respond.</summary>
internal sealed class NoWayToRespondRule() : NoticeRule<Notice>(Rules.NoWayToRespond)
{
    public override void Check(Notice part, RuleContext context)
    {
        if (part.Kind == NoticeKind.WorkReport)
            return;
        if (part.Contact is not { } contact || (contact.Phones.IsEmpty && contact.Emails.IsEmpty && contact.Address is null && contact.Mailbox is null))
            context.Report(Rules.NoWayToRespond, "contact");
    }
}
