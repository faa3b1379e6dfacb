using Rectification.Validation.Engine;

namespace Rectification.Validation.Text;

/// <summary>RN706: words hold no character that a decoder puts where it could not read.</summary>
internal sealed class BrokenEncodingRule() : TextRule("\uFFFD", Rules.BrokenEncoding)
{
    public override void Check(string text, RuleContext context)
    {
        var at = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        context.Report(Rules.BrokenEncoding, null, [Invariant.Text(text.AsSpan().Count('\uFFFD')), Invariant.Excerpt(text.AsSpan(Math.Max(0, at - 8)))]);
    }
}
