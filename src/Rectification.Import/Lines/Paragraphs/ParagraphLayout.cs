using System.Runtime.InteropServices;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Paragraphs;

/// <summary>
/// How a text whose lines were broken at a margin shows where its paragraphs begin and end, learned from those that end for certain,
/// because their last line stops short of the margin.
/// </summary>
internal sealed class ParagraphLayout
{
    // No heading goes on for longer; looking further would make a text of one endless paragraph slow.
    private const int MostHeadingLines = 6;

    private readonly CleanText _text;
    private readonly PageMargin _margin;
    private readonly Dictionary<ParagraphOpening, Endings> _endings = [];
    private readonly HashSet<(MarkerStyle Style, int Number)> _numbers = [];
    private readonly bool _byIndent;
    private readonly bool _byBlank;

    public ParagraphLayout(CleanText text, PageMargin margin)
    {
        _text = text;
        _margin = margin;
        var (begins, goesOn) = (default(Signs), default(Signs));
        for (var i = 0; i < text.Lines.Count;)
        {
            var last = LastLine(i, text.Lines.Count);
            begins.Count(margin.Widths[i]);
            for (var inner = i + 1; inner <= last; inner++)
            {
                if (!PageMargin.EndsSentence(text, text.Lines[inner - 1]))
                    goesOn.Count(margin.Widths[inner]);
            }

            Learn(i, last);
            i = last + 1;
        }

        _byIndent = Signs.Tell(begins.Indented, begins.All, goesOn.Indented, goesOn.All);
        _byBlank = Signs.Tell(begins.AfterBlank, begins.All, goesOn.AfterBlank, goesOn.All);
    }

    /// <summary>Whether indents or empty lines tell where a paragraph begins; where they do, nothing else has to.</summary>
    public bool IsVisible => _byIndent || _byBlank;

    /// <summary>Whether a line begins a paragraph by its indent or the empty line above it.</summary>
    public bool Shows(int line) => (_byIndent && _margin.Widths[line].Indent > 0) || (_byBlank && _margin.Widths[line].AfterBlank);

    /// <summary>
    /// Whether a line opens the way paragraphs of this text do: with a label, with the next number of a list, behind a sentence also with
    /// 关于 and the like.
    /// </summary>
    public bool Opens(int line)
    {
        var opening = ParagraphOpening.Of(_text, _text.Lines[line], out var marker);
        return opening.Exists && _endings.ContainsKey(opening) && (!opening.IsWord || PageMargin.EndsSentence(_text, _text.Lines[line - 1]))
            && (marker.Number <= 1 || _numbers.Contains((marker.Style, marker.Number - 1))
                || _numbers.Contains((marker.Style, marker.Number - 2)));
    }

    /// <summary>
    /// Whether a line that reaches the margin ends its paragraph all the same: the paragraphs that open like it are headings, and it is a
    /// whole one.
    /// </summary>
    /// <param name="first">The first line of the paragraph.</param>
    /// <param name="at">The line.</param>
    public bool EndsHeading(int first, int at)
    {
        if (at - first > MostHeadingLines)
            return false;
        var opening = ParagraphOpening.Of(_text, _text.Lines[first], out _);
        if (!opening.Exists || !_endings.TryGetValue(opening, out var endings))
            return false;
        var line = _text.Lines[at];
        if (PageMargin.EndsSentence(_text, line))
            return _text.Folded[line.End - 1] == '。' && endings.Bare + endings.OneSentence > endings.Longer && !HoldsSentence(first, at);
        return endings.Bare > endings.OneSentence + endings.Longer
            && PageMargin.EndsSentence(_text, _text.Lines[LastLine(at + 1, MostHeadingLines)])
            && (HeadingReader.EndsProblem(_text.Fold(line.Range)) || IsNarrative(at + 1));
    }

    // The rest of a heading holds no comma, or ends as the heading of a problem does.
    private bool IsNarrative(int first)
    {
        var words = _text.Fold(new(_text.Lines[first].Start, _text.Lines[LastLine(first, MostHeadingLines)].End));
        return words.Contains('，') && !HeadingReader.EndsProblem(words.TrimEnd('。'));
    }

    private int LastLine(int first, int most)
    {
        var last = first;
        while (last - first < most && _margin.IsReached(last, last == first))
            last++;
        return last;
    }

    private void Learn(int first, int last)
    {
        ref var endings = ref CollectionsMarshal.GetValueRefOrAddDefault(_endings,
            ParagraphOpening.Of(_text, _text.Lines[first], out var marker), out _);
        if (!PageMargin.EndsSentence(_text, _text.Lines[last]))
            endings.Bare++;
        else if (HoldsSentence(first, last))
            endings.Longer++;
        else
            endings.OneSentence++;
        for (var i = first; i <= last; i++)
        {
            if (i == first || MarkerReader.TryRead(_text, _text.Lines[i].Start, _text.Lines[i].End, out marker))
                _numbers.Add((marker.Style, marker.Number));
        }
    }

    // A full stop in front of the last character.
    private bool HoldsSentence(int first, int last) => _text.Fold(new(_text.Lines[first].Start, _text.Lines[last].End - 1)).Contains('。');

    private record struct Endings(int Bare, int OneSentence, int Longer);

    private record struct Signs(int All, int Indented, int AfterBlank)
    {
        public void Count(LineWidth line)
        {
            All++;
            Indented += line.Indent > 0 ? 1 : 0;
            AfterBlank += line.AfterBlank ? 1 : 0;
        }

        // Nearly all paragraphs show it, and hardly a line within one does: titles are centred, and a break may fall beside a space.
        public static bool Tell(int begins, int ofBegins, int goesOn, int ofGoesOn)
            => begins > ofBegins * 0.7 && goesOn <= ofGoesOn * 0.15;
    }
}
