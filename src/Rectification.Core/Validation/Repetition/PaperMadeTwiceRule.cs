using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Repetition;

/// <summary>
/// RN205: one issue is answered by making a paper once. Other issues may name it; the same issue makes it twice by a slip of the pen.
/// </summary>
internal sealed class PaperMadeTwiceRule() : TreeRule(Rules.RepeatedText)
{
    private const int LongestMaking = 8;
    private const int ShortestTitle = 6;

    private static readonly WordSet Making = new("制定", "出台", "制订", "拟定", "编制", "起草", "制发");

    public override IEnumerable<(NoticeNode Node, Finding Finding)> Check(NoticeTree tree)
        => tree.Nodes.Where(static node => node.Part is Issue { Measures.IsEmpty: false } && NamesPapers(node))
            .SelectMany(static node => CheckIssue(node));

    // Most issues name one paper or none.
    private static bool NamesPapers(NoticeNode issue)
    {
        var papers = 0;
        foreach (var measure in ((Issue)issue.Part).Measures.AsSpan())
            papers += measure.Text.AsSpan().Count('《');
        return papers > 1;
    }

    private static IEnumerable<(NoticeNode Node, Finding Finding)> CheckIssue(NoticeNode issue)
    {
        var made = new Dictionary<string, (PartText Text, int Start)>(StringComparer.Ordinal);
        foreach (var text in issue.Measures.SelectMany(static node => node.Texts))
        {
            foreach (var (start, length) in Titles(text.Words))
            {
                var title = text.Words.Substring(start, length);
                if (made.TryGetValue(title, out var first))
                    yield return (text.Node, Report(text, start, title, FindingPlace.Of(first.Text, first.Start, length)));
                else
                    made.Add(title, (text, start));
            }
        }
    }

    private static Finding Report(PartText text, int start, string title, FindingPlace first)
        => text.NewFinding(Rules.RepeatedText, ["paper", Invariant.Excerpt(title)], start,
            title.Length) with { Severity = FindingSeverity.Info, Related = [first] };

    /// <summary>The titles of papers that are made: 制定《…》.</summary>
    private static IEnumerable<(int Start, int Length)> Titles(string words)
    {
        for (var start = words.IndexOf('《', StringComparison.Ordinal); start >= 0; start = words.IndexOf('《', start + 1))
        {
            var before = words.AsSpan(Math.Max(0, start - LongestMaking), Math.Min(start, LongestMaking));
            before = before[(before.LastIndexOfAny('，', '。', '；') + 1)..];
            if (Making.IsIn(before) && words.IndexOf('》', start) is var end && end - start > ShortestTitle)
                yield return (start, end + 1 - start);
        }
    }
}
