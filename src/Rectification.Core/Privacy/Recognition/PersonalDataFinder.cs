using Rectification.Primitives;

namespace Rectification.Privacy.Recognition;

/// <summary>Finds personal data of every kind in one text.</summary>
internal static class PersonalDataFinder
{
    /// <summary>The names of a text that are hidden wherever else they stand.</summary>
    public static IEnumerable<string> FindNames(string text) => new NameFinder(text).FindKnown();

    /// <summary>What is personal, in the order of the text and without overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">Names that were found elsewhere and are hidden here too.</param>
    /// <param name="includePublic">Whether contacts of public offices count.</param>
    public static List<PersonalSpan> Find(string text, IEnumerable<string> known, bool includePublic)
    {
        var folded = FoldedText.Of(text);
        var names = new NameFinder(text);
        List<PersonalSpan> persons = [.. names.Find(), .. names.FindAgain(known)];
        List<PersonalSpan> found =
        [
            .. EmailFinder.Find(folded, persons, includePublic),
            .. NumberFinder.Find(WithoutAddresses(folded), includePublic),
            .. persons,
            .. AnonymousFinder.Find(text),
        ];
        var written = Replacement.PlacesIn(text);
        return Join(found.Where(span => !Touches(written, span)));
    }

    /// <summary>In the order of the text; of two that overlap, one stays that covers both: less is shown.</summary>
    public static List<PersonalSpan> Join(IEnumerable<PersonalSpan> spans)
    {
        var result = new List<PersonalSpan>();
        foreach (var span in spans.OrderBy(static span => span.Start).ThenByDescending(static span => span.Length))
        {
            if (result.Count > 0 && span.Start < result[^1].End)
                result[^1] = result[^1] with { Length = Math.Max(result[^1].End, span.End) - result[^1].Start };
            else
                result.Add(span);
        }

        return result;
    }

    // What follows an address without a space is no part of it.
    private static string WithoutAddresses(string folded)
    {
        var characters = folded.ToCharArray();
        foreach (var (start, length) in EmailFinder.FindAll(folded))
            characters.AsSpan(start, length).Fill('@');
        return new(characters);
    }

    private static bool Touches(List<SourceSpan> written, PersonalSpan span)
    {
        var next = written.BinarySearch(new SourceSpan(span.Start, 0));
        next = next < 0 ? ~next : next;
        return (next < written.Count && written[next].Start < span.End) || (next > 0 && written[next - 1].End > span.Start);
    }
}
