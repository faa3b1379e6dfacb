using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN201: a list that is opened with ① or 一是 goes on. One measure alone needs no number, so its neighbours were lost.</summary>
internal sealed class LoneNumberRule() : NoticeRule<Issue>(Rules.NumberingGap)
{
    public override IEnumerable<Finding> Check(Issue part, NoticeNode node)
        => part.Measures.AsSpan() is [{ Marker: { } marker } measure] && part.Issues.IsEmpty && OutlineNumber.Parse(marker) is { Value: 1, Style: NumberStyle.Circled or NumberStyle.Sentence }
            ? [node.NewFinding(Rules.NumberingGap, "measures/0/marker", [marker, "end", OutlineNumber.Write(2, marker)], measure.Source)]
            : [];
}
