using System.Globalization;
using Rectification.Import;
using Rectification.Primitives;

namespace Rectification.Reporting.Html;

/// <summary>Writes the lines of a text, cut where a reading, a finding or a place that the data links to begins or ends.</summary>
/// <remarks>Goes through text, segments and findings once, side by side: time and size grow with their sum.</remarks>
internal sealed class TextLines(ArticleContext context, string text)
{
    private readonly HtmlWriter _html = context.Html;
    private readonly TextMarks _marks = new(context, text.Length);
    private int _line;
    private bool _isLineOpen;

    public static string ClassOf(SegmentRole role) => $"s r-{SegmentRoles.NameOf(role)}";

    public void Write()
    {
        var stretches = TextStretch.Tile(context.Reported.Segments, text.Length);
        if (stretches.Count == 0)
            return;
        _line = context.Places.LinesOf(text).GetPosition(stretches[0].Start).Line;
        foreach (var stretch in stretches)
            WriteStretch(stretch);
        if (!_isLineOpen && _marks.Next > text.Length)
            return;
        OpenLine();
        _marks.WriteAt(text.Length);
        CloseLine();
    }

    private void WriteStretch(TextStretch stretch)
    {
        var isNew = true;
        for (var at = stretch.Start; at < stretch.End;)
        {
            OpenLine();
            _marks.WriteAt(at);
            var end = Math.Min(stretch.End, _marks.Next);
            var lineEnd = text.AsSpan(at, end - at).IndexOfAny('\r', '\n');
            if (lineEnd != 0)
            {
                var stop = lineEnd < 0 ? end : at + lineEnd;
                WritePiece(at, stop, stretch.Role, isNew);
                (at, isNew) = (stop, false);
                continue;
            }

            // The second half of CR LF ends no further line.
            if (text[at] != '\n' || at == 0 || text[at - 1] != '\r')
                CloseLine();
            at++;
        }
    }

    private void WritePiece(int start, int end, SegmentRole? role, bool isNew)
    {
        var piece = text[start..end];
        var isPlain = role is null or SegmentRole.Blank;
        if (!isPlain)
            _html.Open("span", ("class", ClassOf(role!.Value)), ("data-r", isNew ? context.Labels.Term(role.Value) : null));
        if (_marks.Class is { } mark)
            _html.Element("mark", piece, ("class", mark));
        else
            _html.Text(piece);
        if (!isPlain)
            _html.Close("span");
    }

    private void OpenLine()
    {
        if (_isLineOpen)
            return;
        _html.Open("div", ("class", "ln"), ("data-n", _line.ToString(CultureInfo.InvariantCulture))).Open("div");
        _isLineOpen = true;
    }

    private void CloseLine()
    {
        OpenLine();
        _html.Close("div").Close("div").Line();
        _isLineOpen = false;
        _line++;
    }
}
