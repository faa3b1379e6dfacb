namespace Rectification.Validation.Privacy;

/// <summary>RN802: an e-mail address inside the findings; those meant for the public stand in the contact details.</summary>
internal sealed class PrivateEmailRule() : TextRule("@", Rules.PrivateContact)
{
    public override void Check(string text, RuleContext context)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var (start, end) = (at, at + 1);
        while (start > 0 && IsPart(text[start - 1]))
            start--;
        while (end < text.Length && IsPart(text[end]))
            end++;
        if (start < at && text.AsSpan(at, end - at).Contains('.'))
            context.Report(Rules.PrivateContact, null, ["email", $"{text[start]}***{text[at..end]}"]);
    }

    private static bool IsPart(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-';
}
