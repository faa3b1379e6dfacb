using System.Buffers;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// Finds the sentences that close answer after answer, or open them, and speak of the same thing each time: 这桩事已收口。 …这桩事还缺一道手续。 What the
/// problem is called differs from notice to notice, and so do the words for how far it has come; that the same subject comes back in the
/// same place does not.
/// </summary>
internal sealed class RepeatedSubjectFinder
{
    private const int Longest = 50;
    private const int LongestSubject = 10;
    private const int ShortestSubject = 2;
    private const int LengthOfKey = 3;
    private const int FewestUses = 3;
    private const double FewestShaped = 0.6;

    // Where a subject ends and what is said of it begins.
    private static readonly SearchValues<char> BehindSubject = SearchValues.Create("已均都正仍尚全基未现目按业还没初主大部");

    private readonly CleanText _text;

    private RepeatedSubjectFinder(CleanText text) => _text = text;

    /// <summary>Where these sentences start.</summary>
    public static IEnumerable<TextRange> Find(CleanText text, TextLine[] lines)
    {
        var finder = new RepeatedSubjectFinder(text);
        return finder.Find(lines.Select(finder.Closing))
            .Concat(finder.Find(lines.Select((line, i) => finder.Opening(line, i == 0 ? default : lines[i - 1]))));
    }

    private IEnumerable<TextRange> Find(IEnumerable<TextRange> sentences)
        => sentences.Where(sentence => !sentence.IsEmpty)
            .GroupBy(sentence => _text.Fold(WithoutTime(sentence))[..LengthOfKey].ToString(), StringComparer.Ordinal)
            .Where(group => group.Skip(FewestUses - 1).Any()).SelectMany(group => Choose([.. group]));

    private TextRange[] Choose(TextRange[] sentences)
    {
        // What is said of the same thing differs with the item; the same result may come back.
        var tells = StatusSubject.PointsAtProblem(_text.Fold(WithoutTime(sentences[0])))
            || sentences.Select(_text.Slice).Distinct().Skip(1).Any();
        return tells && SubjectLengths(sentences)
            .Exists(subject => sentences.Count(sentence => IsStatus(WithoutTime(sentence), subject)) >= FewestShaped * sentences.Length)
                ? sentences
                : [];
    }

    // As far as all begin alike, up to a word that may begin to tell: 此条目|目前已…, but 此条目|已….
    private List<int> SubjectLengths(TextRange[] sentences)
    {
        var first = _text.Fold(WithoutTime(sentences[0]));
        var length = Math.Min(first.Length, LongestSubject);
        foreach (var sentence in sentences)
            length = Math.Min(length, first.CommonPrefixLength(_text.Fold(WithoutTime(sentence))));
        var lengths = new List<int>();
        for (var at = ShortestSubject; at <= length; at++)
        {
            if (at == length || BehindSubject.Contains(first[at]))
                lengths.Add(at);
        }

        return lengths;
    }

    private bool IsStatus(TextRange sentence, int subject)
    {
        var words = _text.Fold(sentence)[subject..];
        return !words.IsEmpty && !char.IsAsciiDigit(words[0])
            && (StatusCharacters.HasShape(words) || StatusWording.Length(words, out _) > 0);
    }

    private TextRange WithoutTime(TextRange sentence) => sentence.From(sentence.Start + StatusSubject.LengthOfTime(_text.Fold(sentence)));

    // The last sentence of a paragraph, and the one before it where the last only adds 长期坚持; not one whose subject the paragraph told of
    // before.
    private TextRange Closing(TextLine line)
    {
        var words = _text.Fold(line.Range);
        if (words[^1] != '。')
            return default;
        words = words[..^1];
        var start = words.LastIndexOf('。') + 1;
        if (start > 1 && LongTermTail.IsMatch(words[start..]))
            start = words[..(start - 1)].LastIndexOf('。') + 1;
        var sentence = words[start..];
        var said = sentence[StatusSubject.LengthOfTime(sentence)..];
        return !MayTell(sentence)
            || (words[..start].IndexOf(said.Slice(1, ShortestSubject), StringComparison.Ordinal) >= 0
                && !StatusSubject.PointsAtProblem(said))
            ? default
            : new(line.Start + start, line.Start + words.Length);
    }

    // The first sentence behind the heading of an item, on its line or on the next, with what was done behind it.
    private TextRange Opening(TextLine line, TextLine before)
    {
        var words = _text.Fold(line.Range);
        var start = 0;
        if (MarkerReader.TryRead(_text, line.Start, line.End, out _))
            start = words.IndexOf('。') + 1;
        else if (before.Length == 0 || !MarkerReader.TryRead(_text, before.Start, before.End, out _))
            return default;
        var stop = words[start..].IndexOf('。');
        return stop > 0 && start + stop + 1 < words.Length && MayTell(words.Slice(start, stop))
            ? new(line.Start + start, line.Start + start + stop)
            : default;
    }

    private static bool MayTell(ReadOnlySpan<char> sentence)
    {
        var said = sentence[StatusSubject.LengthOfTime(sentence)..];
        return sentence.Length <= Longest && said.Length > LengthOfKey
            && said[..LengthOfKey].IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0 && !said.Contains('《');
    }
}
