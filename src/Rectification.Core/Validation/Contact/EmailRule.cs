using Rectification.Validation.Engine;

namespace Rectification.Validation.Contact;

/// <summary>RN601: an e-mail address is one. The usual loss is the @, which copying from a web page drops.</summary>
internal sealed class EmailRule() : NoticeRule<ContactDetails>(Rules.MalformedEmail)
{
    public override void Check(ContactDetails part, RuleContext context)
    {
        for (var i = 0; i < part.Emails.Count; i++)
        {
            if (EmailShape.FindFault(part.Emails[i]) is { } fault)
                context.Report(Rules.MalformedEmail, $"emails/{Invariant.Text(i)}", [part.Emails[i], fault], suggestedFix: EmailShape.Repair(part.Emails[i]));
        }
    }
}
