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
        foreach (var text in tree.Texts.Where(static text => text.Words.Contains('》', StringComparison.Ordinal)))
        {
            foreach (var (title, number, start, length) in Papers(text.Words))
            {
                if (!known.TryGetValue(number, out var first))
                    known.Add(number, (title, text, start, length));
                else if (!IsSame(title, first.Title))
                    yield return (text.Node, text.NewFinding(Rules.DocumentNumberTwice, [number, Invariant.Excerpt(title), Invariant.Excerpt(first.Title)], start, length) with { Related = [FindingPlace.Of(first.Text, first.Start, first.Length)] });
            }
        }
    }

    /// <summary>The papers of a text that have their number in brackets behind the title.</summary>
    private static IEnumerable<(string Title, string Number, int Start, int Length)> Papers(string words)
    {
        foreach (var number in DocumentNumber.Find(words))
        {
            var issuer = words.AsSpan(0, number.Start).LastIndexOfAny('（', '(');
            if (issuer <= 0 || number.Start - issuer is < 2 or > LongestIssuer || words[issuer - 1] != '》' || words.LastIndexOf('《', issuer - 1) is not (var title and >= 0))
                continue;
            yield return (words[(title + 1)..(issuer - 1)], words[(issuer + 1)..number.End], title, number.End - title);
        }
    }

    /// <summary>A title may be shortened, or stand inside 《关于印发〈…〉的通知》.</summary>
    private static bool IsSame(string one, string other) => one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
}
