using System.Buffers;
using System.Text.RegularExpressions;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers.Closing;

/// <summary>Tells ways to respond by what they look like, whatever stands in front of them.</summary>
internal static partial class ContactShapes
{
    private const int LongestAddress = 60;

    // 写信到云溪市…, 请寄往…: an address begins behind the word that leads to it.
    private static readonly SearchValues<char> Before = SearchValues.Create("到至寄往：，；。、");
    private static readonly SearchValues<char> Behind = SearchValues.Create("，；。、（\n");

    /// <summary>Whether a telephone number with its area code, a mobile number or an e-mail address stands in a text.</summary>
    public static bool HasPhoneOrEmail(ReadOnlySpan<char> words) => Phone().IsMatch(words) || Email().IsMatch(words);

    /// <summary>The postal code in brackets that an address ends with; null where it ends with none.</summary>
    public static TextRange? FindPostalCode(CleanText text, TextRange address)
    {
        foreach (var match in BracketedCode().EnumerateMatches(text.Fold(address)))
            return new(address.Start + match.Index + 1, address.Start + match.Index + match.Length - 1);
        return null;
    }

    /// <summary>The address in a stretch: up to a house number and what stands behind it; null where there is none.</summary>
    public static TextRange? FindAddress(CleanText text, TextRange range)
    {
        var words = text.Fold(range);
        foreach (var house in HouseNumber().EnumerateMatches(words))
        {
            var end = words[house.Index..].IndexOfAny(Behind) is >= 0 and var stop ? house.Index + stop : words.Length;
            var start = words[..house.Index].LastIndexOfAny(Before) + 1;
            return end - start <= LongestAddress ? new(range.Start + start, range.Start + end) : null;
        }

        return null;
    }

    [GeneratedRegex(@"(?<![\d.])(?:（?0\d{2,3}[）-]{0,2}[1-9]\d{6,7}|1[3-9]\d{9})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    // From the first character of a run only: a long one is passed over once.
    [GeneratedRegex(@"(?<![a-zA-Z0-9_.-])[a-zA-Z0-9_.-]+@[a-zA-Z0-9-]+\.[a-zA-Z]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"（\d{6}）$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedCode();

    // …路18号, …中心B座5楼
    [GeneratedRegex(@"[路街道巷弄里村镇园区](?:[东西南北中]段?)?[0-9一二三四五六七八九十百]{1,5}号|[0-9A-Z]{1,3}[座栋幢][0-9]{1,4}[楼层室]", RegexOptions.CultureInvariant)]
    private static partial Regex HouseNumber();
}
