using System.Buffers;
using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>Tells declared numbers that count only a part of what the notice holds.</summary>
/// <remarks>
/// A number is a sub-total where it adds up with another of its subject to the largest (30 + 12 = 42); where it adds up with the number of
/// opinions beside it to what the notice holds (2个方面问题、2个方面建议); where it is smaller than the whole and its own progress follows
/// (9个问题，已完成8个， 正在整改1个); and where its words say that these were put right at once (立行立改).
/// </remarks>
internal sealed class Subtotals
{
    private const int FarthestWords = 8;
    private static readonly WordSet AtOnce = new("立行立改", "边查边改", "即知即改", "即查即改", "立知立改", "立查立改");
    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create("，、。；：:,;（(）)\n");

    private readonly NoticeTree _tree;
    private readonly Dictionary<DeclaredSubject, Dictionary<int, int>> _counts = [];
    private readonly Dictionary<DeclaredSubject, int> _largest = [];
    private readonly Dictionary<DeclaredTotal, long> _progress = new(ReferenceEqualityComparer.Instance);

    public Subtotals(NoticeTree tree)
    {
        _tree = tree;
        DeclaredTotal? whole = null;
        foreach (var total in tree.Notice!.Declared)
        {
            if (total.State is null)
                Add(whole = total);
            else if (whole is not null)
                _progress[whole] = _progress.GetValueOrDefault(whole) + total.Count;
        }
    }

    public bool IsOne(NoticeNode node, DeclaredTotal total)
        => HasComplement(total)
            || (_progress.TryGetValue(total, out var progress) && progress == total.Count && total.Count < _largest[total.Subject])
            || AddsUpWithOpinions(node, total)
        || IsAtOnce(total);

    private void Add(DeclaredTotal total)
    {
        if (!_counts.TryGetValue(total.Subject, out var counts))
            _counts.Add(total.Subject, counts = []);
        counts[total.Count] = counts.GetValueOrDefault(total.Count) + 1;
        _largest[total.Subject] = Math.Max(_largest.GetValueOrDefault(total.Subject), total.Count);
    }

    private bool HasComplement(DeclaredTotal total)
    {
        var (rest, counts) = (_largest[total.Subject] - total.Count, _counts[total.Subject]);
        return rest > 0 && counts.GetValueOrDefault(rest) > (rest == total.Count ? 1 : 0);
    }

    private bool AddsUpWithOpinions(NoticeNode node, DeclaredTotal total)
    {
        var declared = _tree.Notice!.Declared;
        return IsPair(node.Index - 1) || IsPair(node.Index + 1);

        bool IsPair(int index) => index >= 0 && index < declared.Count && declared[index] is { State: null } other
            && (total.Subject == DeclaredSubject.Opinions || other.Subject == DeclaredSubject.Opinions)
            && TotalCandidates.HoldsSum(total, other, _tree.Tally);
    }

    /// <summary>移交的3个立行立改问题, 立行立改问题3个: the words stand in the same phrase.</summary>
    private bool IsAtOnce(DeclaredTotal total)
    {
        if (total.Source is not { } place || _tree.Source?.Text is not { } text || place.End > text.Length)
            return false;
        var (start, end) = (Math.Max(0, place.Start - FarthestWords), Math.Min(text.Length, place.End + FarthestWords));
        var before = text.AsSpan(start, place.Start - start);
        var behind = text.AsSpan(place.End, end - place.End);
        var phraseStart = start + before.LastIndexOfAny(PhraseEnds) + 1;
        var phraseEnd = behind.IndexOfAny(PhraseEnds) is var stop and >= 0 ? place.End + stop : end;
        return AtOnce.IsIn(text.AsSpan(phraseStart, phraseEnd - phraseStart));
    }
}
