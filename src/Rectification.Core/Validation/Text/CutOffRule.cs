using System.Buffers;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Text;

/// <summary>RN704: words that end inside the title of a paper, and without a stop, are cut off, wherever they stand.</summary>
internal sealed class CutOffRule() : TextRule(Rules.Truncated)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？；…”）)》.");

    public override IEnumerable<Finding> Check(PartText text)
        => IsCutOff(text) && text.Words.LastIndexOf('《') is var at
            ? [text.NewFinding(Rules.Truncated, [Invariant.Excerpt(text.Words.AsSpan(at))], at, text.Words.Length - at)]
            : [];

    /// <summary>Headings end without a stop.</summary>
    public static bool IsCutOff(PartText text)
        => text.Member is not ("title" or "heading") && text.Words.LastIndexOf('《') is var open and >= 0
            && text.Words.IndexOf('》', open) < 0 && !Stops.Contains(text.Words[^1]);
}
