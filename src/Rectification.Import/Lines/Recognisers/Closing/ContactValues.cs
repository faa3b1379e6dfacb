using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers.Closing;

/// <summary>Takes numbers and addresses out of the text behind a label, as written.</summary>
internal static class ContactValues
{
    private const int PostalCodeDigits = 6;
    private const int FewestCodeDigits = 4;
    private const int MostCodeDigits = 8;

    private const int FewestPhoneDigits = 5;
    private const int FewestEmailCharacters = 5;
    private const int SubscriberDigits = 7;
    private const string Edges = "：；，、。.（ ";

    private static readonly SearchValues<char> PhoneCharacters = SearchValues.Create("0123456789-（）+");

    /// <summary>What an e-mail address is made of.</summary>
    public static readonly SearchValues<char> EmailCharacters =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@._-#");

    // An address ends in front of （收）, （请注明…） and the like.
    private static readonly string[] Remarks = ["收", "注明", "邮编", "请", "信封"];

    private static readonly string[] Places = ["省", "市", "区", "县", "州", "旗", "盟", "镇", "乡", "路", "街", "道"];

    /// <summary>The value without the punctuation around it, up to its full stop.</summary>
    public static TextRange Trim(CleanText text, TextRange value)
    {
        var span = text.Fold(value);
        var stop = span.IndexOf('。');
        var (start, end) = (0, stop < 0 ? span.Length : stop);
        while (start < end && span[start] != '（' && Edges.Contains(span[start], StringComparison.Ordinal))
            start++;
        while (end > start && Edges.Contains(span[end - 1], StringComparison.Ordinal))
            end--;
        // （邮编：123456） leaves its closing bracket behind.
        if (end > start && span[end - 1] == '）' && !span[start..end].Contains('（'))
            end--;
        return new(value.Start + start, value.Start + end);
    }

    public static IEnumerable<string> Phones(CleanText text, TextRange value)
        => Runs(text, value, PhoneCharacters).SelectMany(run => Split(text, run)).Select(run => Unwrap(text, run))
            .Where(run => CountDigits(text.Fold(run)) >= FewestPhoneDigits).Select(text.Write);

    public static IEnumerable<string> Emails(CleanText text, TextRange value)
        => Runs(text, value, EmailCharacters)
            .Where(run => run.Length >= FewestEmailCharacters && text.Fold(run).IndexOfAnyExcept(PhoneCharacters) >= 0).Select(text.Write);

    /// <summary>How long the postal code is that a value opens with; 0 where it opens with none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="labelled">
    /// Whether 邮编 stands in front: then a digit too few or too many is still written; else all of the value is the code.
    /// </param>
    public static int PostalCodeAt(ReadOnlySpan<char> value, bool labelled)
    {
        var end = value.IndexOfAnyExceptInRange('0', '9') is >= 0 and var other ? other : value.Length;
        if (!labelled)
            return end == PostalCodeDigits && end == value.Length ? end : 0;
        return end is >= FewestCodeDigits and <= MostCodeDigits && (end == value.Length || value[end] != '-') ? end : 0;
    }

    public static bool IsLatin(ReadOnlySpan<char> value) => value.IndexOfAnyExcept(EmailCharacters) < 0;

    // A056信箱, 第12号信箱: without a place it is a letter box and no address.
    public static bool IsBoxNumber(ReadOnlySpan<char> value)
        => value.IndexOfAnyInRange('0', '9') >= 0 && !TextSearch.ContainsAny(value, Places);

    public static TextRange WithoutRemark(CleanText text, TextRange address)
    {
        var span = text.Fold(address);
        var open = span.LastIndexOf('（');
        if (open > 0 && span[^1] == '）' && TextSearch.ContainsAny(span[open..], Remarks))
            return address.To(address.Start + open);
        return span[^1] == '收' ? address.To(address.End - 1) : address;
    }

    private static IEnumerable<TextRange> Runs(CleanText text, TextRange value, SearchValues<char> characters)
    {
        for (var at = value.Start; at < value.End;)
        {
            var end = at;
            while (end < value.End && characters.Contains(text.Folded[end]))
                end++;
            if (end > at)
                yield return new(at, end);
            at = end + 1;
        }
    }

    // Two numbers with nothing but a space between them: each is long enough to be one.
    private static IEnumerable<TextRange> Split(CleanText text, TextRange run)
    {
        var start = run.Start;
        for (var at = run.Start + 1; at < run.End; at++)
        {
            if (!text.SpaceBefore(at) || CountDigits(text.Fold(new(start, at))) < SubscriberDigits
                    || CountDigits(text.Fold(run.From(at))) < SubscriberDigits)
                continue;
            yield return new(start, at);
            start = at;
        }

        yield return new(start, run.End);
    }

    // 4666176（ and （0459-4666176） lose the brackets, （0459）4666176 keeps them.
    private static TextRange Unwrap(CleanText text, TextRange run)
    {
        var (start, end) = (run.Start, run.End);
        while (start < end && text.Folded[start] is '-' or '）')
            start++;
        while (start < end && text.Folded[end - 1] is '-' or '（')
            end--;
        var span = text.Folded[start..end];
        if (span.Length > 1 && span[^1] == '）' && (span[0] == '（' || !span.Contains('（')))
            return span[0] == '（' ? new(start + 1, end - 1) : new(start, end - 1);
        return span.Length > 1 && span[0] == '（' && !span.Contains('）') ? new(start + 1, end) : new(start, end);
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
            count += char.IsAsciiDigit(character) ? 1 : 0;
        return count;
    }
}
