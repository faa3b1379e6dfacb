using System.Buffers;
using System.Net;
using Rectification.Primitives;

namespace Rectification.Import.Text;

/// <summary>Makes a <see cref="CleanText"/> of a text in one pass.</summary>
internal sealed class TextCleaner
{
    private const int LongestEntity = 10;

    private readonly string _raw;
    private readonly CancellationToken _cancellation;
    private readonly char[] _folded;
    private readonly char[] _written;
    private readonly OffsetMap _map = new();
    private readonly List<SourceSpan> _noise = [];
    private readonly Dictionary<int, int> _entities = [];
    private TextLine[] _lines;
    private int _lineCount;
    private int _length;
    private int _lineStart;
    private int _shift;
    private int _space = -1; // white space in front of the next character; -1 where there is none
    private int _closesBold = -1;
    private bool _insideStraightQuotes;

    private TextCleaner(string raw, CancellationToken cancellation)
    {
        (_raw, _cancellation) = (raw, cancellation);
        _folded = ArrayPool<char>.Shared.Rent(raw.Length);
        _written = ArrayPool<char>.Shared.Rent(raw.Length);
        _lines = new TextLine[raw.AsSpan().Count('\n') + 1];
    }

    public static CleanText Clean(string raw, CancellationToken cancellation = default)
    {
        var cleaner = new TextCleaner(raw, cancellation);
        cleaner.Run();
        return new CleanText(raw, cleaner._folded, cleaner._written, cleaner._length, cleaner._map, cleaner._entities, cleaner._noise,
            new(cleaner._lines, 0, cleaner._lineCount)) { Cancellation = cancellation };
    }

    private void Run()
    {
        for (var i = 0; i < _raw.Length;)
        {
            if (TryTakePlain(ref i))
                continue;
            var character = _raw[i];
            var noise = character is '【' or '#' or '<' or '*' ? NoiseAt(i) : 0;
            if (noise > 0)
            {
                if (character == '<' && MarkupTags.BreaksLine(_raw.AsSpan(i)))
                    EndLine(i);
                _noise.Add(new(i, noise));
                i += noise;
            }
            else if (character == '&' && TryEntity(i, out var meant, out var length))
            {
                Take(meant, i);
                _entities[i] = length;
                i += length;
            }
            else
            {
                Take(character, i++);
            }
        }

        EndLine(_raw.Length);
        FoldHalfWidthStops();
    }

    // Where a notice has no 。 at all, its clerk typed a point for it; that behind a number belongs to the number.
    private void FoldHalfWidthStops()
    {
        var folded = _folded.AsSpan(0, _length);
        if (folded.Contains('。'))
            return;
        for (var at = 1; at < _length; at++)
        {
            if (folded[at] == '.' && (IsWord(folded[at - 1]) || folded[at - 1] is '”' or '%')
                    && (at + 1 == _length || folded[at + 1] is '\n' or '“' or '（' or '【' or '〔' or '[' or (>= '一' and <= '龥')))
                folded[at] = '。';
        }
    }

    // A character that is no number.
    private static bool IsWord(char character)
        => character is >= '一' and <= '龥' && character != '十' && ChineseNumeral.DigitValue(character) < 0;

    private int NoiseAt(int at)
    {
        switch (_raw[at])
        {
            case '#' when MarkdownMarks.HeadingAt(_raw, at) is > 0 and var length:
                return length;
            case '*' when at == _closesBold:
                return 2;
            case '*' when MarkdownMarks.FindClosing(_raw, at) is >= 0 and var closing:
                _closesBold = closing;
                return 2;
            default:
                return NoiseFinder.LengthAt(_raw.AsSpan(at));
        }
    }

    // Most characters stand as they are: all up to the next one that does not are copied at once.
    private bool TryTakePlain(ref int at)
    {
        var rest = _raw.AsSpan(at);
        var length = rest.IndexOfAny(CharFolding.Special);
        length = length < 0 ? rest.Length : length;
        if (length < 2)
            return false;
        // The first says whether the white space in front of it counts.
        Append(rest[0], at);
        var plain = rest[1..length];
        plain.CopyTo(_folded.AsSpan(_length));
        plain.CopyTo(_written.AsSpan(_length));
        _length += plain.Length;
        at += length;
        return true;
    }

    private void Take(char character, int at)
    {
        if (character is '\n' or '\r' or '\u2028' or '\u2029' or '\f' or '\v' or '\u0085')
            EndLine(at);
        else if (char.IsWhiteSpace(character))
            _space = at;
        else if (!CharFolding.IsInvisible(character))
            Append(character, at);
    }

    private void Append(char character, int at)
    {
        // White space says something only between two words in Latin letters or digits.
        if (_space >= 0 && _length > _lineStart && char.IsAsciiLetterOrDigit(_folded[_length - 1])
                && char.IsAsciiLetterOrDigit(CharFolding.Fold(character))
            && !char.IsAsciiDigit(_folded[_length - 1]))
        {
            Put(' ', ' ', _space);
        }

        _space = -1;
        Put(FoldQuotes(CharFolding.Fold(character)), character, at);
    }

    private void Put(char folded, char written, int at)
    {
        if (at - _length != _shift)
        {
            _map.Add(_length, at);
            _shift = at - _length;
        }

        _folded[_length] = folded;
        _written[_length++] = written;
    }

    // Straight quotes do not say whether they open or close; in a line they take turns.
    private char FoldQuotes(char folded)
    {
        if (folded != '"')
            return folded;
        _insideStraightQuotes = !_insideStraightQuotes;
        return _insideStraightQuotes ? '“' : '”';
    }

    private void EndLine(int at)
    {
        _cancellation.ThrowIfCancellationRequested();
        (_space, _insideStraightQuotes) = (-1, false);
        if (_length == _lineStart)
            return;

        var line = _folded.AsSpan(_lineStart, _length - _lineStart);
        var noise = AdvertisementFinder.IndexIn(line);
        if (noise >= 0)
            DropFrom(_lineStart + noise);
        if (_length == _lineStart)
            return;

        // Old line ends are not counted beforehand.
        if (_lineCount == _lines.Length)
            Array.Resize(ref _lines, _lineCount * 2);
        _lines[_lineCount++] = new(_lineStart, _length);
        if (at < _raw.Length)
            Put('\n', '\n', at);
        _lineStart = _length;
    }

    // The rest of a line is noise; watermarks inside it are part of it, and one that runs on behind it stays.
    private void DropFrom(int start)
    {
        var dropped = SourceSpan.FromBounds(_map.ToRaw(start), _map.ToRaw(_length - 1) + 1);
        var first = _noise.FindLastIndex(noise => noise.Start < dropped.Start) + 1;
        var runsOn = _noise.Count > first && !dropped.Contains(_noise[^1]) ? 1 : 0;
        _noise.RemoveRange(first, _noise.Count - first - runsOn);
        _noise.Insert(first, dropped);
        _length = start;
        _map.Truncate(_length);
        _shift = int.MinValue;
    }

    private bool TryEntity(int at, out char meant, out int length)
    {
        (meant, length) = ('\0', 0);
        var window = _raw.AsSpan(at, Math.Min(LongestEntity, _raw.Length - at));
        var end = window.IndexOf(';');
        if (end < 3)
            return false;
        var decoded = WebUtility.HtmlDecode(window[..(end + 1)].ToString());
        if (decoded.Length != 1)
            return false;
        (meant, length) = (decoded[0], end + 1);
        return true;
    }
}
