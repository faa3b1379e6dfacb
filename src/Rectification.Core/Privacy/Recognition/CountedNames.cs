using System.Text.RegularExpressions;

namespace Rectification.Privacy.Recognition;

/// <summary>Lists that say how many persons they name: 许诺、高见、成长三人.</summary>
internal static partial class CountedNames
{
    private const double Item = 2.5;
    private const double Form = 0.5;

    /// <summary>The items of such lists but the first, which no sign begins.</summary>
    public static IEnumerable<NameCandidate> In(string text)
    {
        for (var match = List().Match(text); match.Success; match = match.NextMatch())
        {
            foreach (var item in match.Groups["item"].Captures.Where(item => LooksLikeName(item.ValueSpan)))
                yield return new(item.Index, item.Length, Item, Item, Form);
        }
    }

    private static bool LooksLikeName(ReadOnlySpan<char> item)
        => item.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 && FamilyNames.BeginsWithOne(item) && !NameWords.IsNeverListed(item)
            && GivenNames.ArePossible(item);

    [GeneratedRegex(
        @"、(?<item>[\u4E00-\u9FFF]{2,3}?)(?:、(?<item>[\u4E00-\u9FFF]{2,3}?))*等?(?:[0-9]{1,3}名?|[两二三四五六七八九十]{1,3}名?)(?:人|户|同志|当事人|村民|职工|党员)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex List();
}
