using Rectification.Validation.Engine;

namespace Rectification.Validation.Text;

/// <summary>RN706: words hold no character that a decoder puts where it could not read.</summary>
internal sealed class BrokenEncodingRule() : TextRule(Rules.BrokenEncoding)
{
    private const char Replacement = '\uFFFD';
    private const int ContextBefore = 8;

    public override IEnumerable<Finding> Check(PartText text)
        => text.Words.IndexOf(Replacement, StringComparison.Ordinal) is var at and >= 0
            ? [text.NewFinding(Rules.BrokenEncoding,
                [Invariant.Text(text.Words.AsSpan().Count(Replacement)),
                    Invariant.Excerpt(text.Words.AsSpan(Math.Max(0, at - ContextBefore)))], at, 1)]
            : [];
}
