using Rectification.Validation.Engine;

namespace Rectification.Validation.Privacy;

/// <summary>RN802: a mobile number among the contact details is someone's own, unless the body says otherwise.</summary>
internal sealed class MobileContactRule() : NoticeRule<ContactDetails>(Rules.PrivateContact)
{
    public override IEnumerable<Finding> Check(ContactDetails part, NoticeNode node)
    {
        for (var i = 0; i < part.Phones.Count; i++)
        {
            var phone = part.Phones[i];
            if (phone.Length == 11 && phone[0] == '1' && phone[1] >= '3' && phone.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
                yield return node.Text($"phones/{Invariant.Text(i)}", phone).NewFinding(Rules.PrivateContact, ["mobile", NumbersRule.Mask(phone)], 0, phone.Length);
        }
    }
}
