using Rectification.Validation.Engine;

namespace Rectification.Validation.Contact;

/// <summary>RN601: an e-mail address is one. The usual loss is the @, which copying from a web page drops.</summary>
internal sealed class EmailRule() : NoticeRule<ContactDetails>(Rules.MalformedEmail)
{
    public override IEnumerable<Finding> Check(ContactDetails part, NoticeNode node)
    {
        for (var i = 0; i < part.Emails.Count; i++)
        {
            var address = part.Emails[i];
            if (EmailShape.FindFault(address) is not { } fault)
                continue;
            var finding = node.Text($"emails/{Invariant.Text(i)}", address)
                .NewFinding(Rules.MalformedEmail, [address, fault], 0, address.Length, EmailShape.Repair(address));
            // Everybody reads a full-width ＠ rightly; only programs do not.
            yield return fault == EmailShape.FullWidth ? finding with { Severity = FindingSeverity.Info } : finding;
        }
    }
}
