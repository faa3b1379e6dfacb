using Rectification.Validation.Engine;

namespace Rectification.Validation.Text;

/// <summary>RN705: words are there, not stars or crosses in their place.</summary>
internal sealed class BlankedWordsRule() : TextRule("*＊×■□█A", Rules.WordsBlankedOut)
{
    /// <summary>What stands where words stood. AAA is what some sites put in the place of a product's name.</summary>
    private static readonly string[] Blanks = ["**", "＊＊", "××", "■", "□□", "█", "AAA"];

    public override void Check(string text, RuleContext context)
    {
        foreach (var blank in Blanks)
        {
            var at = text.IndexOf(blank, StringComparison.Ordinal);
            if (at < 0 || (blank == "AAA" && IsRating(text, at)))
                continue;
            context.Report(Rules.WordsBlankedOut, null, [Invariant.Excerpt(text.AsSpan(Math.Max(0, at - 8)))]);
            return;
        }
    }

    /// <summary>AAA级 is a rating, and AAAA a scenic area.</summary>
    private static bool IsRating(string text, int at)
    {
        var end = at + 3;
        return (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) || (end < text.Length && (text[end] is '级' or '信' || char.IsAsciiLetterOrDigit(text[end])));
    }
}
