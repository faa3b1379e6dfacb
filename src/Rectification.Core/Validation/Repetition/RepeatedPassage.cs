using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Repetition;

/// <summary>A passage that stands in several answers.</summary>
internal sealed class RepeatedPassage
{
    private const int MostNames = 8;

    private readonly List<(PartText Text, SourceSpan Words)> _places = [];

    /// <summary>Whether answers were copied; else they tell of the same event.</summary>
    public bool IsCopy { get; private set; }

    /// <summary>The answers, in the order of the notice.</summary>
    public IReadOnlyList<(PartText Text, SourceSpan Words)> Places => _places;

    /// <summary>Adds an answer.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="words">The words of the passage in it.</param>
    /// <param name="isCopy">Whether it copies one of the others.</param>
    public void Add(PartText text, SourceSpan words, bool isCopy)
    {
        _places.Add((text, words));
        IsCopy |= isCopy;
    }

    /// <summary>Whether words of one of the answers are those of the passage.</summary>
    public bool Holds(PartText text, SourceSpan words)
        => _places.Exists(place => place.Text == text && place.Words.Start < words.End && words.Start < place.Words.End);

    /// <summary>
    /// One finding at the first place that repeats another, with all others. An event that is retold is said at each of its places: neither is wrong, and
    /// whoever answers for one should know of the other.
    /// </summary>
    public IEnumerable<(NoticeNode Node, Finding Finding)> Report()
    {
        if (IsCopy)
            return [(_places[1].Text.Node, ReportAt(1))];
        if (_places.TrueForAll(place => place.Text == _places[0].Text))
            return [(_places[1].Text.Node, ReportAt(1) with { Severity = Severity.Info })];
        return Enumerable.Range(0, _places.Count).Select(index => (_places[index].Text.Node, ReportAt(index) with { Severity = Severity.Info }));
    }

    /// <summary>The places of all answers but one.</summary>
    public IEnumerable<FindingPlace> PlacesBut(int index)
        => _places.Where((_, other) => other != index).Select(static place => FindingPlace.Of(place.Text, place.Words.Start, place.Words.Length));

    private Finding ReportAt(int index)
    {
        var (text, words) = _places[index];
        var related = PlacesBut(index).ToValueList();
        var names = string.Join('、', related.Take(MostNames).Select(static place => place.Name).Distinct(StringComparer.Ordinal)) + (related.Count > MostNames ? "…" : "");
        return text.NewFinding(Rules.RepeatedText, ["sentence", Invariant.Excerpt(words.Slice(text.Words)), names], words.Start, words.Length) with { Related = related };
    }
}
