using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Repetition;

/// <summary>A passage that stands in several answers.</summary>
internal sealed class RepeatedPassage
{
    // A short answer that stands twice may be what two small problems wanted; three times it is a habit.
    private const int LongCopy = 40;
    private const int CopyInManyPlaces = 30;
    private const int ManyPlaces = 3;

    private readonly List<(PartText Text, SourceSpan Words)> _places = [];
    private int _longest;

    /// <summary>Whether answers were copied; else they tell of the same event.</summary>
    public bool IsCopy { get; private set; }

    /// <summary>Whether the copies are a defect, not only worth a look.</summary>
    public bool IsDefect => IsCopy && _longest >= (_places.Count < ManyPlaces ? LongCopy : CopyInManyPlaces);

    /// <summary>The answers, in the order of the notice.</summary>
    public IReadOnlyList<(PartText Text, SourceSpan Words)> Places => _places;

    /// <summary>Adds an answer.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="words">The words of the passage in it.</param>
    /// <param name="longest">How many characters that say something stand in these words.</param>
    /// <param name="isCopy">Whether it copies that.</param>
    public void Add(PartText text, SourceSpan words, int longest, bool isCopy)
    {
        _places.Add((text, words));
        _longest = Math.Max(_longest, longest);
        IsCopy |= isCopy;
    }

    /// <summary>Whether words of one of the answers are those of the passage.</summary>
    public bool Holds(PartText text, SourceSpan words)
        => _places.Exists(place => place.Text == text && place.Words.Start < words.End && words.Start < place.Words.End);

    /// <summary>
    /// One finding at the first place that repeats another, with all others. An event that two answers tell of is said at both: neither is
    /// wrong, and whoever answers for one should know of the other.
    /// </summary>
    public IEnumerable<(NoticeNode Node, Finding Finding)> Report()
    {
        var isToldByTwo = !IsCopy && _places.Count == 2 && _places[0].Text != _places[1].Text;
        int[] places = isToldByTwo ? [0, 1] : [1];
        return places.Select(index => (_places[index].Text.Node, IsDefect
            ? ReportAt(index)
            : ReportAt(index) with { Severity = FindingSeverity.Info }));
    }

    /// <summary>The places of all answers but one.</summary>
    public IEnumerable<FindingPlace> PlacesBut(int index)
        => _places.Where((_, other) => other != index)
            .Select(static place => FindingPlace.Of(place.Text, place.Words.Start, place.Words.Length));

    private Finding ReportAt(int index)
    {
        var (text, words) = _places[index];
        return text.NewFinding(Rules.RepeatedText, ["sentence", Invariant.Excerpt(words.Slice(text.Words))], words.Start,
            words.Length) with { Related = PlacesBut(index).ToValueList() };
    }
}
