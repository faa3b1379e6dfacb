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
        List<PersonalSpan> found =
        [
            .. EmailFinder.Find(folded, includePublic),
            .. NumberFinder.Find(folded, includePublic),
            .. names.Find(),
            .. names.FindAgain(known),
            .. AnonymousFinder.Find(text),
        ];
        return WithoutOverlaps(found, text);
    }

    /// <summary>Of two that overlap, one stays that covers both: less is shown.</summary>
    private static List<PersonalSpan> WithoutOverlaps(List<PersonalSpan> found, string text)
    {
        var result = new List<PersonalSpan>();
        foreach (var span in found.OrderBy(static span => span.Start).ThenByDescending(static span => span.Length))
        {
            if (Replacement.IsInside(text, span))
                continue;
            if (result.Count > 0 && span.Start < result[^1].End)
                result[^1] = result[^1] with { Length = Math.Max(result[^1].End, span.End) - result[^1].Start };
            else
                result.Add(span);
        }

        return result;
    }
}
