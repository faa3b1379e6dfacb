using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>RN414: a number is that of one paper: 《…》（青图〔2023〕9号）.</summary>
internal sealed class DocumentNumberTwiceRule() : TreeRule(Rules.DocumentNumberTwice)
{
    private const int LongestIssuer = 20;

    public override IEnumerable<(NoticeNode Node, Finding Finding)> Check(NoticeTree tree)
    {
        var known = new Dictionary<string, (string Title, PartText Text, int Start, int Length)>(StringComparer.Ordinal);
        foreach (var node in tree.Nodes)
        {
            if (!Array.Exists(node.Texts, static text => DocumentNumber.MayStandIn(text.Words)))
                continue;
            foreach (var (text, paper) in node.Texts.SelectMany(static text => Papers(text.Words).Select(paper => (text, paper))))
            {
                if (!known.TryGetValue(paper.Number, out var first))
                    known.Add(paper.Number, (paper.Title, text, paper.Start, paper.Length));
                else if (!IsSame(paper.Title, first.Title))
                    yield return (node,
                        text.NewFinding(Rules.DocumentNumberTwice,
                            [paper.Number, Invariant.Excerpt(paper.Title), Invariant.Excerpt(first.Title)], paper.Start,
                            paper.Length) with { Related = [FindingPlace.Of(first.Text, first.Start, first.Length)] });
            }
        }
    }

    /// <summary>The papers of a text that have their number in brackets behind the title.</summary>
    private static IEnumerable<(string Title, string Number, int Start, int Length)> Papers(string words)
    {
        foreach (var number in DocumentNumber.Find(words))
        {
            var issuer = words.AsSpan(0, number.Start).LastIndexOfAny('（', '(');
            if (issuer <= 0 || number.Start - issuer is < 2 or > LongestIssuer || words[issuer - 1] != '》'
                    || words.LastIndexOf('《', issuer - 1) is not (var title and >= 0))
                continue;
            yield return (words[(title + 1)..(issuer - 1)], words[(issuer + 1)..number.End], title, number.End - title);
        }
    }

    /// <summary>A title may be shortened, or stand inside 《关于印发〈…〉的通知》.</summary>
    private static bool IsSame(string one, string other)
        => one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
}
