using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Paragraphs;

/// <summary>The lists inside a line that is being cut: what belongs to one of them begins no paragraph.</summary>
internal sealed class LineLists(CleanText text)
{
    // The markers of the line that is being cut, as far as it was searched.
    private readonly HashSet<(MarkerStyle Style, int Number)> _listed = [];
    private readonly List<Marker> _markers = [];
    private TextRange _searched;

    // The line as it was before it was cut, its list words, and the first of them that is still to come.
    private TextLine _line;
    private readonly List<Marker> _list = [];
    private int _listEnd = -1;
    private int _nextInList;

    /// <summary>Turns to another line.</summary>
    public void Begin(TextLine line) => _line = line;

    /// <summary>Whether a list word stands in front of a place and the next one behind it: 一是…①针对…的问题。…二是….</summary>
    public bool GoOnAround(int at, int end)
    {
        if (_listEnd != end)
        {
            // The list words of a line are looked for once, however often the line is cut.
            InlineMarkers.Find(text, new(_line.Start, end), _markers);
            (_listEnd, _nextInList) = (end, 0);
            _list.Clear();
            _list.AddRange(_markers.Where(marker => marker.Style == MarkerStyle.FirstIs));
        }

        while (_nextInList < _list.Count && _list[_nextInList].Range.Start < at)
            _nextInList++;
        return _nextInList > 0 && _nextInList < _list.Count && _list[_nextInList].Number == _list[_nextInList - 1].Number + 1;
    }

    /// <summary>Whether a marker continues a list in the words before it: （1）…（2）… in one paragraph are one, whatever they name.</summary>
    public bool HoldBefore(TextRange before, Marker marker)
    {
        // 一是…。二是… as a line of its own is a row, which the outline takes apart itself.
        if (marker.IsInner
            && MarkerReader.TryRead(text, before.Start, before.End, out var first) && first.Style == marker.Style
            && first.Number == marker.Number - 1)
        {
            return true;
        }

        if (_searched.Start != before.Start)
        {
            _listed.Clear();
            _searched = before.To(before.Start);
        }

        InlineMarkers.Find(text, before.From(_searched.End), _markers);
        foreach (var found in _markers)
        {
            if (found.Range.Start > before.Start)
                _listed.Add((found.Style, found.Number));
        }

        _searched = before;
        return _listed.Contains((marker.Style, marker.Number - 1));
    }
}
