using Rectification.Privacy.Recognition;
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
            if (MobileNumber.IsOne(phone))
                yield return node.Text($"phones/{Invariant.Text(i)}", phone)
                    .NewFinding(Rules.PrivateContact, ["mobile", NumbersRule.Mask(phone)], 0, phone.Length);
        }
    }
}
