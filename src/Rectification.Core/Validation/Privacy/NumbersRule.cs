using Rectification.Validation.Engine;

namespace Rectification.Validation.Privacy;

/// <summary>RN801, RN802: numbers that belong to one person. Messages mask them, for a finding is shown where the notice may not be.</summary>
internal sealed class NumbersRule() : TextRule("0123456789", Rules.IdentityNumber, Rules.PrivateContact)
{
    private const int MobileLength = 11;

    public override void Check(string text, RuleContext context)
    {
        for (var run = DigitRuns.Next(text, 0); run.Length > 0; run = DigitRuns.Next(text, run.Start + run.Length))
        {
            var digits = text.AsSpan(run.Start, run.Length);
            // The check character of an identity card may be an X behind seventeen digits.
            var card = text.AsSpan(run.Start, Math.Min(IdentityNumber.Length, text.Length - run.Start));
            if (run.Length is IdentityNumber.Length or IdentityNumber.Length - 1 && IdentityNumber.IsOne(card))
                context.Report(Rules.IdentityNumber, null, [$"{card[..6]}********{card[^4..]}"]);
            else if (run.Length == MobileLength && digits[0] == '1' && digits[1] >= '3')
                context.Report(Rules.PrivateContact, null, ["mobile", Mask(digits)]);
        }
    }

    internal static string Mask(ReadOnlySpan<char> mobile) => $"{mobile[..3]}****{mobile[^4..]}";
}
