using Rectification.Privacy.Recognition;

namespace Rectification.Validation.Privacy;

/// <summary>RN802: an e-mail address inside the findings; those meant for the public stand in the contact details.</summary>
internal sealed class PrivateEmailRule() : TextRule(Rules.PrivateContact)
{
    public override IEnumerable<Finding> Check(PartText text)
    {
        foreach (var (start, length) in EmailFinder.FindAll(text.Words))
        {
            var at = text.Words.IndexOf('@', start);
            return [text.NewFinding(Rules.PrivateContact, ["email", $"{text.Words[start]}***{text.Words[at..(start + length)]}"], start,
                length)];
        }

        return [];
    }
}
