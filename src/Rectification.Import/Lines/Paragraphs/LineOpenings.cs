using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Paragraphs;

/// <summary>
/// What the lines of a text begin with: which numbers of which style, and which labels. An item or a label that ran into the paragraph
/// above it is known by what the lines around it begin with.
/// </summary>
internal sealed class LineOpenings
{
    private const int LongestHeading = 120;

    private static readonly int Styles = Enum.GetValues<MarkerStyle>().Length;

    private readonly CleanText _text;
    private readonly List<Marker>[] _markers = new List<Marker>[Styles];
    private HashSet<TextSlice>? _labels;
    private bool? _headProblems;
    private bool? _hasNextSteps;

    // The number each style has come to, and whether an item further out began since.
    private readonly int[] _last = new int[Styles];
    private readonly bool[] _fresh = new bool[Styles];

    public LineOpenings(CleanText text)
    {
        _text = text;
        for (var style = 0; style < Styles; style++)
            _markers[style] = [];
        foreach (var line in text.Lines)
        {
            if (MarkerReader.TryRead(text, line.Start, line.End, out var marker))
                _markers[(int)marker.Style].Add(marker);
        }
    }

    /// <summary>Whether another line begins with this label.</summary>
    public bool BeginWith(Label label) => (_labels ??= FindLabels()).Contains(_text.Slice(label.Range));

    /// <summary>Whether several lines are headed by a problem without a number.</summary>
    public bool HeadProblems => _headProblems ??= _text.Lines.Where(line => HeadsProblem(_text, line)).Skip(1).Any();

    /// <summary>Whether a line begins with 下一步， or the like.</summary>
    public bool HasNextSteps
        => _hasNextSteps ??= _text.Lines.Any(line => ParagraphOpenings.KindOf(_text.Fold(line.Range)) == LabelKind.NextSteps);

    /// <summary>Whether a line begins with a whole sentence that introduces a problem: 关于学习不够的问题。</summary>
    public static bool HeadsProblem(CleanText text, TextLine line)
    {
        var words = text.Fold(line.Range);
        words = words[..Math.Min(words.Length, LongestHeading)];
        return Wording.IntroducesProblem(words) && HeadingReader.ProblemEnd(words) is > 0 and var end
            && (end == line.Length || (end < words.Length && words[end] is '。' or '：'));
    }

    /// <summary>Says that a line, or what was cut off one, begins with this marker.</summary>
    public void Pass(Marker marker)
    {
        var style = (int)marker.Style;
        (_last[style], _fresh[style]) = (marker.Number, false);
        for (var inner = style + 1; inner < Styles; inner++)
            _fresh[inner] = true;
    }

    /// <summary>Whether a marker is the one that the lines around it lack: the next number, or the 1 in front of a 2.</summary>
    /// <param name="marker">The marker inside a line.</param>
    /// <param name="end">Where the line ends.</param>
    public bool IsExpectedNext(Marker marker, int end)
    {
        var style = (int)marker.Style;
        if (marker.Style == MarkerStyle.Bullet)
            return _markers[style].Count > 0;
        if (marker.Number > 1)
            return _last[style] == marker.Number - 1;
        return (_last[style] != 1 || _fresh[style]) && NextOf(style, end) is { Number: 2 } second
            && !BeginsFurtherOut(style, end, second.Range.Start);
    }

    private Marker NextOf(int style, int from)
    {
        var markers = _markers[style];
        var (low, high) = (0, markers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (markers[middle].Range.Start < from)
                low = middle + 1;
            else
                high = middle;
        }

        return low < markers.Count ? markers[low] : default;
    }

    private bool BeginsFurtherOut(int style, int from, int to)
    {
        for (var outer = 1; outer < style; outer++)
        {
            if (NextOf(outer, from) is { Number: > 0 } next && next.Range.Start < to
                    && _markers[outer][0].Range.Start < _markers[style][0].Range.Start)
                return true;
        }

        return false;
    }

    private HashSet<TextSlice> FindLabels()
    {
        var labels = new HashSet<TextSlice>();
        foreach (var line in _text.Lines)
        {
            if (LabelReader.TryRead(_text, line.Range, out var label))
                labels.Add(_text.Slice(label.Range));
        }

        return labels;
    }
}
