using System.Buffers;
using Rectification.Primitives;

namespace Rectification.Import.Text;

/// <summary>
/// A text without what paper and copying added: no white space between Chinese characters, no invisible characters, no watermarks, and
/// one form for every character. Offsets lead back to the imported text.
/// </summary>
internal sealed class CleanText : IDisposable
{
    private readonly char[] _folded;
    private readonly char[] _written;
    private readonly OffsetMap _map;
    private readonly Dictionary<TextSlice, string> _shared = [];
    private readonly Dictionary<int, int> _entities;
    private readonly List<SourceSpan> _noise;
    private readonly List<SourceSpan> _page;

    internal CleanText(
        string raw, char[] folded, char[] written, int length, OffsetMap map, Dictionary<int, int> entities, List<SourceSpan> noise,
            ArraySegment<TextLine> lines, List<SourceSpan>? page = null)
    {
        Raw = raw;
        _folded = folded;
        _written = written;
        Length = length;
        _map = map;
        _entities = entities;
        _noise = noise;
        _page = page ?? [];
        LeftOut = _page.Count == 0 ? noise : Union(noise.Concat(_page));
        Lines = lines;
    }

    /// <summary>The text as imported.</summary>
    public string Raw { get; }

    /// <summary>What this text writes in a way of its own; nothing until it was looked for.</summary>
    public OwnForms Forms { get; private init; } = OwnForms.None;

    /// <summary>The number of clean characters.</summary>
    public int Length { get; }

    /// <summary>The lines that hold anything, in order, without their line ends.</summary>
    public ArraySegment<TextLine> Lines { get; }

    /// <summary>Where noise was left out, in offsets of <see cref="Raw"/>.</summary>
    public IReadOnlyList<SourceSpan> Noise => _noise;

    /// <summary>The same together with what belongs to the page around the text, in order and none over another.</summary>
    public IReadOnlyList<SourceSpan> LeftOut { get; }

    /// <summary>All characters in the form for recognising; lines are separated by a line feed.</summary>
    public ReadOnlySpan<char> Folded => _folded.AsSpan(0, Length);

    /// <summary>Stops a long import.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The characters of a stretch in the form for recognising; none for what lies between two things that overlap.</summary>
    /// <exception cref="OperationCanceledException">
    /// The import was cancelled: every stage reads its lines and paragraphs here, so here each of them is asked.
    /// </exception>
    public ReadOnlySpan<char> Fold(TextRange range)
    {
        Cancellation.ThrowIfCancellationRequested();
        return range.IsEmpty ? default : _folded.AsSpan(range.Start, range.Length);
    }

    /// <summary>The characters of a stretch in the form for recognising, as a key.</summary>
    public TextSlice Slice(TextRange range) => new(_folded.AsMemory(range.Start, range.Length));

    /// <summary>The characters of a stretch as the text writes them: the form for values.</summary>
    public string Write(TextRange range) => new(_written, range.Start, range.Length);

    /// <summary>The same for words that stand in a text again and again, such as 一是 and （1）: one string serves them all.</summary>
    public string WriteShared(TextRange range)
    {
        if (_shared.TryGetValue(new(_written.AsMemory(range.Start, range.Length)), out var known))
            return known;
        var words = Write(range);
        return _shared[new(words.AsMemory())] = words;
    }

    /// <summary>Where a stretch stands in the imported text, from its first character to its last.</summary>
    public SourceSpan ToSource(TextRange range)
        => range.Length == 0
            ? new(_map.ToRaw(range.Start), 0)
            : SourceSpan.FromBounds(_map.ToRaw(range.Start), RawEnd(range.End - 1));

    /// <summary>
    /// The offset in the imported text behind a clean character; an HTML entity is one clean character and several imported ones.
    /// </summary>
    public int RawEnd(int offset)
    {
        var raw = _map.ToRaw(offset);
        return raw + (_entities.TryGetValue(raw, out var length) ? length : 1);
    }

    /// <summary>Where a clean character stands in the imported text.</summary>
    public int ToRaw(int offset) => offset >= Length ? Raw.Length : _map.ToRaw(offset);

    /// <summary>Gives the buffers back; nothing may be read from the text after that.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_folded);
        ArrayPool<char>.Shared.Return(_written);
    }

    /// <summary>The stretches in which this text and the imported one run in step: where each begins in both.</summary>
    public IEnumerable<(int Clean, int Raw)> RunsFrom(int clean)
    {
        for (var run = _map.RunAt(clean); run < _map.Runs; run++)
            yield return _map.Run(run);
    }

    /// <summary>The clean characters that stand in a part of the imported text.</summary>
    public TextRange CleanRange(SourceSpan part) => new(FirstFrom(part.Start), FirstFrom(part.End));

    private int FirstFrom(int raw)
    {
        var (low, high) = (0, Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_map.ToRaw(middle) < raw)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether white space stood in front of this character where there is none now; the end of a line is none.</summary>
    public bool SpaceBefore(int offset)
    {
        if (offset == 0)
            return false;
        var before = _map.ToRaw(offset) - 1;
        while (before >= 0 && CharFolding.IsInvisible(Raw[before]))
            before--;
        // A watermark may stand between the space and the character.
        return IsSpace(before) || IsSpace(_map.ToRaw(offset - 1) + 1);
    }

    private bool IsSpace(int raw) => raw >= 0 && raw < Raw.Length && Raw[raw] is not ('\n' or '\r') && char.IsWhiteSpace(Raw[raw]);

    /// <summary>The same text with other line ends; the characters stay.</summary>
    public CleanText WithLines(List<TextLine> lines)
        => new(Raw, _folded, _written, Length, _map, _entities, _noise, lines.ToArray(), _page) { Cancellation = Cancellation };

    /// <summary>The same text with what it writes in a way of its own.</summary>
    public CleanText WithForms(OwnForms forms)
        => new(Raw, _folded, _written, Length, _map, _entities, _noise, Lines, _page) { Cancellation = Cancellation, Forms = forms };

    /// <summary>
    /// The same text without some of its line feeds; the lines around each become one. It takes the place of this one, which is disposed.
    /// </summary>
    /// <param name="lineFeeds">Where they stand, in order.</param>
    public CleanText Without(List<int> lineFeeds) => Without(lineFeeds.ConvertAll(at => new TextRange(at, at + 1)), _noise, _page);

    /// <summary>The same text without the page around it.</summary>
    /// <param name="ranges">Stretches of lines, in order.</param>
    public CleanText WithoutPage(List<TextRange> ranges)
    {
        var page = ranges.ConvertAll(ToSource);
        // A whole line takes its line feed with it.
        var whole = ranges.ConvertAll(range => range.End < Length && _folded[range.End] == '\n'
            && (range.Start == 0 || _folded[range.Start - 1] == '\n') ? range with { End = range.End + 1 } : range);
        return Without(whole, [.. _noise.Where(noise => !page.Exists(span => span.Contains(noise)))], page);
    }

    private CleanText Without(List<TextRange> ranges, List<SourceSpan> noise, List<SourceSpan> page)
    {
        var (folded, written) = (ArrayPool<char>.Shared.Rent(Length), ArrayPool<char>.Shared.Rent(Length));
        var (map, lines) = (new OffsetMap(), new List<TextLine>());
        var (length, next, lineStart) = (0, 0, 0);
        for (var i = 0; i < Length; i++)
        {
            while (next < ranges.Count && ranges[next].End <= i)
                next++;
            if (next < ranges.Count && ranges[next].Start <= i)
                continue;

            if (_folded[i] == '\n')
            {
                if (length > lineStart)
                    lines.Add(new(lineStart, length));
                lineStart = length + 1;
            }

            map.Add(length, _map.ToRaw(i));
            folded[length] = _folded[i];
            written[length++] = _written[i];
        }

        if (length > lineStart)
            lines.Add(new(lineStart, length));
        Dispose();
        return new(Raw, folded, written, length, map, _entities, noise, lines.ToArray(), page) { Cancellation = Cancellation };
    }

    // A value of the page's head may be left out by itself and with its line.
    private static List<SourceSpan> Union(IEnumerable<SourceSpan> spans)
    {
        var union = new List<SourceSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (union.Count > 0 && span.Start < union[^1].End)
                union[^1] = SourceSpan.FromBounds(union[^1].Start, Math.Max(union[^1].End, span.End));
            else
                union.Add(span);
        }

        return union;
    }
}
