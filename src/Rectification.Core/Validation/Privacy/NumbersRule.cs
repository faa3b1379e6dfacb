using Rectification.Privacy.Recognition;

namespace Rectification.Validation.Privacy;

/// <summary>
/// RN801, RN802: numbers that belong to one person. Messages mask them, for a finding is shown where the notice may not be.
/// </summary>
internal sealed class NumbersRule() : TextRule(Rules.IdentityNumber, Rules.PrivateContact)
{
    public override IEnumerable<Finding> Check(PartText text) => DigitRuns.Next(text.Words, 0).Length > 0 ? Find(text) : [];

    private static IEnumerable<Finding> Find(PartText text)
    {
        for (var run = DigitRuns.Next(text.Words, 0); run.Length > 0; run = DigitRuns.Next(text.Words, run.Start + run.Length))
        {
            // The check character of an identity card may be an X behind seventeen digits.
            var card = text.Words.Substring(run.Start, Math.Min(IdentityNumber.Length, text.Words.Length - run.Start));
            if (run.Length is IdentityNumber.Length or IdentityNumber.Length - 1 && IdentityNumber.IsOne(card))
                yield return text.NewFinding(Rules.IdentityNumber, [$"{card[..6]}********{card[^4..]}"], run.Start, card.Length);
            else if (run.Length == MobileNumber.Length && MobileNumber.IsOne(card.AsSpan(0, run.Length)))
                yield return text.NewFinding(Rules.PrivateContact, ["mobile", Mask(card.AsSpan(0, run.Length))], run.Start, run.Length);
        }
    }

    internal static string Mask(ReadOnlySpan<char> mobile) => $"{mobile[..3]}****{mobile[^4..]}";
}
