using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Repetition;

/// <summary>RN205, RN209: what answers one issue does not answer another word for word.</summary>
/// <remarks>
/// Copied is an answer of which three quarters, or many characters, stand in another one too; less is an event that two answers tell of,
/// which is information where it is told with figures or at length, and nothing where it is not: formulas come again in every sound notice.
/// What still needs work (需要进一步整改的事项) tells again how its issue stands, and is not compared.
/// </remarks>
internal sealed class RepeatedPassageRule() : TreeRule(Rules.RepeatedText, Rules.ManyRepeatedTexts)
{
    private const int ShortestCopy = 25;
    private const int LongCopy = 60;
    private const double MostOfIt = 0.75;
    private const int ShortestInOneIssue = 14;
    private const int ShortestShared = 9;
    private const int LongestFormula = 30;
    private const int LongestFormulaWithFigure = 22;
    private const int LongestFormulaWithFigures = 11;

    // From here on the notice as a whole is the finding.
    private const int ManyMeasures = 20;
    private const double ManyOfAll = 0.25;

    public override IEnumerable<(NoticeNode Node, Finding Finding)> Check(NoticeTree tree)
    {
        var texts = tree.Nodes.Where(static node => node is { Part: Measure, Texts.Length: > 0 } && node.Parent?.Part is not FollowUp)
            .Select(static node => node.Texts[0]).ToList();
        var passages = Find(texts, tree.CancellationToken);
        var copying = passages.Where(static passage => passage.IsCopy)
            .SelectMany(static passage => passage.Places.Select(static place => place.Text)).Distinct().Count();
        return copying >= ManyMeasures && copying >= texts.Count * ManyOfAll
            ? [(tree.Nodes[0], ReportMany(tree.Nodes[0], passages, copying, texts.Count))]
            : passages.SelectMany(static passage => passage.Report());
    }

    private static List<RepeatedPassage> Find(List<PartText> texts, CancellationToken cancellationToken)
    {
        var (index, passages) = (new ClauseIndex(texts.Count), new List<RepeatedPassage>());
        var passagesOf = new Dictionary<int, List<RepeatedPassage>>();
        for (var i = 0; i < texts.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (index.Add(i, texts[i].Words) is not { } matches || !MayTell(matches))
                continue;
            var taken = new List<SourceSpan>();
            foreach (var (earlier, overlap, isCopy) in FindOverlaps(texts, i, matches))
            {
                if (taken.Exists(span => span.Start < overlap.Here.End && overlap.Here.Start < span.End))
                    continue;
                taken.Add(overlap.Here);
                Place(texts, earlier, i, overlap, isCopy, passages, passagesOf);
            }
        }

        return passages;
    }

    /// <summary>Whether the clauses that stand elsewhere are together more than a formula such as 并由纪检组列席.</summary>
    private static bool MayTell(List<ClauseIndex.Match> matches)
    {
        var (length, end) = (0, 0);
        foreach (var match in matches)
        {
            length += match.Here >= end ? match.Length : 0;
            end = match.Here + match.Length;
        }

        return length >= ShortestShared;
    }

    /// <summary>What a text shares with each earlier one, as far as it says anything; the most first.</summary>
    private static IEnumerable<(int Earlier, Overlap Overlap, bool IsCopy)> FindOverlaps(List<PartText> texts, int later,
        List<ClauseIndex.Match> matches)
        => matches.GroupBy(static match => match.Earlier)
            .Select(group => (Earlier: group.Key,
                Overlap: Overlap.Of(texts[group.Key].Words, texts[later].Words, group.Key == later, group)))
            .Select(found => (found.Earlier, found.Overlap, IsCopy: IsCopy(texts[found.Earlier], texts[later], found.Overlap)))
            .Where(found => found.IsCopy || IsTelling(found.Overlap) || SaysAgain(texts[found.Earlier], texts[later], found.Overlap))
            .OrderByDescending(static found => found.Overlap.Shared);

    private static bool IsCopy(PartText earlier, PartText later, Overlap overlap)
    {
        if (overlap.Shared >= LongCopy || earlier.Node == later.Node)
            return overlap.Shared >= LongCopy;
        var shorter = Math.Min(ClauseWeight.SizeOf(earlier.Words), ClauseWeight.SizeOf(later.Words));
        return shorter >= ShortestCopy && overlap.Shared >= shorter * MostOfIt;
    }

    /// <summary>Within one issue nothing needs to be said twice, be it a formula; papers may be named again.</summary>
    private static bool SaysAgain(PartText earlier, PartText later, Overlap overlap)
        => earlier.Node.Parent == later.Node.Parent && overlap.Here.Slice(later.Words) is var words && !words.Contains('《')
            && ClauseWeight.SizeOf(words) >= ShortestInOneIssue;

    private static bool IsTelling(Overlap overlap)
        => overlap.Shared > LongestFormula || (overlap.Shared > LongestFormulaWithFigure && overlap.Figures > 0)
            || (overlap.Shared > LongestFormulaWithFigures && overlap.Figures > 1);

    /// <summary>Adds a text to the passage that the earlier one belongs to, or begins one.</summary>
    private static void Place(List<PartText> texts, int earlier, int later, Overlap overlap, bool isCopy, List<RepeatedPassage> passages,
        Dictionary<int, List<RepeatedPassage>> passagesOf)
    {
        var known = passagesOf.TryGetValue(earlier, out var of) ? of.Find(passage => passage.Holds(texts[earlier], overlap.There)) : null;
        if (known is null)
        {
            passages.Add(known = new());
            known.Add(texts[earlier], overlap.There, overlap.Longest, isCopy);
            Note(earlier, known);
        }

        known.Add(texts[later], overlap.Here, overlap.Longest, isCopy);
        Note(later, known);

        void Note(int text, RepeatedPassage passage)
        {
            if (!passagesOf.TryGetValue(text, out var list))
                passagesOf.Add(text, list = []);
            list.Add(passage);
        }
    }

    private static Finding ReportMany(NoticeNode root, List<RepeatedPassage> passages, int copying, int all)
    {
        var related = passages.Where(static passage => passage.IsCopy).SelectMany(static passage => passage.PlacesBut(-1)).ToValueList();
        var (text, words) = passages.First(static passage => passage.IsCopy).Places[1];
        return root.NewFinding(Rules.ManyRepeatedTexts, null,
            [Invariant.Text(copying), Invariant.Text(all), Invariant.Excerpt(words.Slice(text.Words))],
            text.SourceOf(words.Start, words.Length)) with { Related = related };
    }
}
