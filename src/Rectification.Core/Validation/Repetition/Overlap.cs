using Rectification.Primitives;

namespace Rectification.Validation.Repetition;

/// <summary>What two texts have in common.</summary>
/// <param name="There">The longest common words in the earlier text.</param>
/// <param name="Here">The same in the later text; equal in length.</param>
/// <param name="Shared">How many characters that say something are common.</param>
/// <param name="Longest">How many of these stand in the longest common words.</param>
/// <param name="Figures">How many numbers are common.</param>
internal readonly record struct Overlap(SourceSpan There, SourceSpan Here, int Shared, int Longest, int Figures)
{
    /// <summary>Puts together what matches, and finds how far it reaches.</summary>
    /// <param name="earlier">The earlier text.</param>
    /// <param name="later">The later text.</param>
    /// <param name="isOne">Whether both are one text, which repeats itself.</param>
    /// <param name="matches">The clauses they share, in the order of the later text.</param>
    public static Overlap Of(string earlier, string later, bool isOne, IEnumerable<ClauseIndex.Match> matches)
    {
        var (overlap, end) = (default(Overlap), 0);
        foreach (var match in matches)
        {
            // Inside the stretch before, or crossing it.
            if (match.Here < end)
                continue;
            var (here, there, length) = Extend(earlier, later, match, end, isOne ? match.Here : earlier.Length);
            var weight = WeightOf(later[here..(here + length)]);
            overlap = overlap with { Shared = overlap.Shared + weight,
                Figures = overlap.Figures + ClauseWeight.CountFigures(later.AsSpan(here, length)) };
            if (length > overlap.Here.Length)
                overlap = overlap with { Here = new(here, length), There = new(there, length), Longest = weight };
            end = here + length;
        }

        return overlap;
    }

    private static int WeightOf(string words)
    {
        var (weight, start) = (0, 0);
        for (var length = Clauses.Next(words, ref start); length > 0; length = Clauses.Next(words, ref start))
        {
            weight += ClauseWeight.Of(words.AsSpan(start, length));
            start += length + 1;
        }

        return weight;
    }

    private static (int Here, int There, int Length) Extend(string earlier, string later, ClauseIndex.Match match, int firstHere,
        int endThere)
    {
        var (here, there, length) = (match.Here, match.There, match.Length);
        while (here > firstHere && there > 0 && later[here - 1] == earlier[there - 1])
            (here, there, length) = (here - 1, there - 1, length + 1);
        while (here + length < later.Length && there + length < endThere && later[here + length] == earlier[there + length])
            length++;
        return Trim(later, here, there, length);
    }

    /// <summary>Without the marks around the words.</summary>
    private static (int Here, int There, int Length) Trim(string later, int here, int there, int length)
    {
        while (length > 0 && !char.IsLetterOrDigit(later[here]) && later[here] is not ('《' or '“' or '（'))
            (here, there, length) = (here + 1, there + 1, length - 1);
        while (length > 0 && !char.IsLetterOrDigit(later[here + length - 1]) && later[here + length - 1] is not ('》' or '”' or '）'))
            length--;
        return (here, there, length);
    }
}
