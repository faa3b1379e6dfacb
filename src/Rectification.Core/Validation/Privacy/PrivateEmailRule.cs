namespace Rectification.Validation.Privacy;

/// <summary>RN802: an e-mail address inside the findings; those meant for the public stand in the contact details.</summary>
internal sealed class PrivateEmailRule() : TextRule(Rules.PrivateContact)
{
    public override IEnumerable<Finding> Check(PartText text)
    {
        var at = text.Words.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
            return [];
        var (start, end) = (at, at + 1);
        while (start > 0 && IsPart(text.Words[start - 1]))
            start--;
        while (end < text.Words.Length && IsPart(text.Words[end]))
            end++;
        return start < at && text.Words.AsSpan(at, end - at).Contains('.')
            ? [text.NewFinding(Rules.PrivateContact, ["email", $"{text.Words[start]}***{text.Words[at..end]}"], start, end - start)]
            : [];
    }

    private static bool IsPart(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-';
}
