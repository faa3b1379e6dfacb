using System.Buffers;

namespace Rectification.Privacy.Recognition;

/// <summary>Names whose parts a dot joins.</summary>
internal sealed class DottedNames(string text)
{
    private const int LongestName = 4;
    private const int LongestSounds = 6;
    private const int LongestRare = 4;
    private const double Dotted = 3;

    private static readonly SearchValues<char> Dots = SearchValues.Create("·•・");

    /// <summary>买买提·吐尔逊: the dot joins what is written in the characters of sounds.</summary>
    public IEnumerable<NameCandidate> All()
    {
        for (var dot = text.AsSpan().IndexOfAny(Dots); dot >= 0;)
        {
            var (start, end) = (dot, dot + 1);
            while (start > 0 && dot - start < LongestSounds && (GivenNames.IsSound(text[start - 1]) || IsRareSound(start - 1, dot)))
                start--;
            while (end < text.Length && (GivenNames.IsSound(text[end]) || Dots.Contains(text[end])))
                end++;
            if (end <= dot + 2)
                end = EndOfWord(dot + 1);
            if (dot - start >= LongestName - 2 && end - dot > 1)
                yield return new(start, end - start, NameCues.Certain, NamePlace.Boundary, Dotted);
            var next = text.AsSpan(end).IndexOfAny(Dots);
            dot = next < 0 ? -1 : end + next;
        }
    }

    // A name in rarer characters ends where a word or a sign follows that can stand behind names.
    private int EndOfWord(int start)
    {
        for (var end = start + 2; end <= Math.Min(start + LongestName, text.Length) && GivenNames.IsPossible(text[end - 1]); end++)
        {
            if (NamePlace.Behind(text, end) > 0)
                return end;
        }

        return start;
    }

    // 艾山江·…: a rarer character belongs to the name unless a name could begin behind it.
    private bool IsRareSound(int at, int dot)
        => GivenNames.IsPossible(text[at]) && NamePlace.Before(text, at + 1) < NamePlace.Boundary
            && (dot - at < LongestRare || GivenNames.IsSound(text[at - 1]));
}
