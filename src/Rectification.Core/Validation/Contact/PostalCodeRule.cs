namespace Rectification.Validation.Contact;

/// <summary>RN603: a postal code has six digits, the first of which is no 9.</summary>
internal sealed class PostalCodeRule() : NoticeRule<ContactDetails>(Rules.MalformedPostalCode)
{
    public override IEnumerable<Finding> Check(ContactDetails part, NoticeNode node)
        => part.PostalCode is { } code && !(code.Length == 6 && code.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && code[0] != '9')
            ? [node.Text("postalCode", code).NewFinding(Rules.MalformedPostalCode, [code], 0, code.Length)]
            : [];
}
