using System.Text.RegularExpressions;

namespace Rectification.Privacy.Recognition;

/// <summary>Finds numbers that belong to one person: of papers, telephones and accounts.</summary>
internal static partial class NumberFinder
{
    public static IEnumerable<PersonalSpan> Find(string folded, bool includePublic)
    {
        for (var match = Digits().Match(folded); match.Success; match = match.NextMatch())
        {
            var runs = Runs(match);
            for (var first = 0; first < runs.Count;)
            {
                var (kind, count) = FindLongest(folded, runs, first, includePublic);
                if (kind is { } found)
                    yield return Span(folded, found, runs[first].Start, runs[first + count - 1].End);
                first += count;
            }
        }

        for (var match = Starred().Match(folded); match.Success; match = match.NextMatch())
            yield return new(PersonalDataKind.IdentityNumber, match.Index, match.Length);
        for (var match = Named().Match(folded); match.Success; match = match.NextMatch())
            yield return new(match.Groups["paper"].Success ? PersonalDataKind.IdentityNumber : PersonalDataKind.Account,
                match.Groups["number"].Index, match.Groups["number"].Length);
    }

    /// <summary>The most groups of digits that together are a number: 139 0000 0000, but not 2021-05-06 13900000000.</summary>
    private static (PersonalDataKind? Kind, int Count) FindLongest(string folded, List<(int Start, int End)> runs, int first,
        bool includePublic)
    {
        var label = LabelOf(folded, runs, first);
        for (var count = runs.Count - first; count > 0; count--)
        {
            var digits = string.Concat(runs.Skip(first).Take(count).Select(run => folded[run.Start..run.End]));
            if (NumberShapes.KindOf(digits, label, includePublic) is { } kind)
                return (kind, count);
        }

        return (null, 1);
    }

    private static NumberLabel LabelOf(string folded, List<(int Start, int End)> runs, int first)
    {
        var before = NumberLabels.Before(folded, runs[first].Start);
        return before is NumberLabel.Phone or NumberLabel.None && NumberLabels.IsHome(folded, runs[^1].End)
            ? NumberLabel.PrivatePhone
            : before;
    }

    // The sign of a country and the bracket of an area belong to the number.
    private static PersonalSpan Span(string folded, PersonalDataKind kind, int start, int end)
    {
        var begin = start > 0 && (folded[start - 1] == '+' || (folded[start - 1] == '(' && folded.AsSpan(start, end - start).Contains(')')))
            ? start - 1
            : start;
        return new(kind, begin, end - begin);
    }

    private static List<(int Start, int End)> Runs(Match match)
        => [.. match.Groups["run"].Captures.Select(static run => (run.Index, run.Index + run.Length))];

    /// <summary>Groups of digits with one sign between, and no letter or star beside them.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z*])\+?(?<run>[0-9]+[Xx]?)(?:(?: ?- ?|\)-? ?| )(?<run>[0-9]+[Xx]?))*(?![0-9A-Za-z*])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Digits();

    /// <summary>Identity numbers without their middle still tell the region and the last digits.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z*])[0-9]{4,14}\*{4,12}[0-9]{1,4}[0-9Xx](?![0-9A-Za-z*])", RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Starred();

    /// <summary>Numbers with letters, which only their label gives away.</summary>
    [GeneratedRegex(
        @"(?:(?<paper>护照|军官证|通行证|证件)|微信|QQ|qq|支付宝)(?:号码|号|账号|帐号|编号)?(?:为|是)?[:：（( ]{0,3}(?<number>[A-Za-z][A-Za-z0-9_\-]{5,19}|(?<!证[^0-9]{0,6})[0-9]{5,12})(?![A-Za-z0-9*@])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Named();
}
