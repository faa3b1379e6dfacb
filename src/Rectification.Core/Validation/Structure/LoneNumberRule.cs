using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN201: a list that is opened with ① or 一是 goes on. One measure alone needs no number, so its neighbours were lost.</summary>
internal sealed class LoneNumberRule() : NoticeRule<Issue>(Rules.NumberingGap)
{
    public override void Check(Issue part, RuleContext context)
    {
        if (part.Measures.Count != 1 || part.Measures[0] is not { Marker: { } marker } measure || !part.Issues.IsEmpty)
            return;
        if (OutlineNumber.Parse(marker) is { Value: 1, Style: NumberStyle.Circled or NumberStyle.Sentence })
            context.Report(Rules.NumberingGap, "measures/0/marker", [marker, "end", OutlineNumber.Write(2, marker)], measure.Source);
    }
}
