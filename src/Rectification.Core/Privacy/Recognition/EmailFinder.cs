using System.Text.RegularExpressions;

namespace Rectification.Privacy.Recognition;

/// <summary>Finds e-mail addresses, and tells those of public offices from those of persons.</summary>
internal static partial class EmailFinder
{
    private const int Near = 24;
    private const int Owner = 8;
    private const int Line = 90;
    private const int LongestLabel = 12;

    /// <summary>Words beside an address by which readers are to reach an office.</summary>
    private static readonly string[] PublicWords =
        ["监督", "举报", "信访", "投诉", "来信", "意见", "邮编", "邮政编码", "地址", "办公", "值班", "反映", "传真", "公开", "单位邮箱", "联系方式", "政务", "咨询", "征集"];

    private static readonly string[] PrivateWords = ["个人", "本人", "私人", "其邮箱", "QQ邮箱", "的邮箱", "名下", "家庭"];

    private static readonly string[] PrivateLines = ["姓名", "本人", "家庭", "身份证", "住址"];

    /// <summary>The addresses that are hidden: not those of offices, but those that a name stands directly before.</summary>
    public static IEnumerable<PersonalSpan> Find(string folded, List<PersonalSpan> names, bool includePublic)
    {
        foreach (var (start, length) in FindAll(folded))
        {
            if (includePublic || names.Exists(name => IsOwner(folded, name, start)) || IsPersons(folded, names, start, start + length)
                    || !IsPublic(folded, start, length))
                yield return new(PersonalDataKind.Email, start, length);
        }
    }

    /// <summary>Every address of a text.</summary>
    public static IEnumerable<(int Start, int Length)> FindAll(string folded)
    {
        if (!folded.Contains('@', StringComparison.Ordinal))
            yield break;
        for (var match = Address().Match(folded); match.Success; match = match.NextMatch())
            yield return (match.Index, match.Length);
    }

    private static bool IsOwner(string folded, PersonalSpan name, int start)
        => name.End <= start && start - name.End <= Owner && folded.AsSpan(name.End, start - name.End).IndexOfAny("。；;\n\r") < 0;

    /// <summary>An address that anybody can have, in a bracket that a name opens or beside a mobile number.</summary>
    private static bool IsPersons(string folded, List<PersonalSpan> names, int start, int end)
    {
        if (!FreeAddress().IsMatch(folded.AsSpan(start, end - start)))
            return false;
        var sentence = NearbyText.Before(folded, start, Line);
        var bracket = sentence.LastIndexOf('(');
        var opened = start - sentence.Length + bracket;
        var isBracketed = bracket > sentence.LastIndexOf(')') && names.Exists(name => name.End == opened);
        return isBracketed || MobileBefore().IsMatch(sentence) || MobileBehind().IsMatch(folded.AsSpan(end));
    }

    private static bool IsPublic(string text, int start, int length)
    {
        if (ContainsAny(NearbyText.Before(text, start, Near), PrivateWords))
            return false;
        var line = NearbyText.Before(text, start, Line);
        var address = text.AsSpan(start, length);
        return address.EndsWith(".gov.cn", StringComparison.OrdinalIgnoreCase)
            || address.EndsWith("@gov.cn", StringComparison.OrdinalIgnoreCase)
            || address.EndsWith(".edu.cn", StringComparison.OrdinalIgnoreCase)
            || ContainsAny(line, PublicWords) || Landline().IsMatch(line) || IsInContacts(text, start, line.Length);
    }

    /// <summary>An address on a line of its own, between other ways to reach an office.</summary>
    private static bool IsInContacts(string text, int start, int before)
    {
        var lineStart = start - before;
        if (before > LongestLabel || lineStart < 2 || text[lineStart - 1] != '\n')
            return false;
        var previous = NearbyText.InLine(text, lineStart - 1, Line);
        var behind = text.AsSpan(start);
        var next = behind[(behind.IndexOf('\n') + 1)..];
        next = next[..Math.Min(next.Length, Near)];
        return !ContainsAny(previous, PrivateLines)
            && (Landline().IsMatch(previous)
                || (behind.Contains('\n') && ContainsAny(next, PublicWords) && !MobileBefore().IsMatch(previous)));
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>An office gives its telephone beside its address.</summary>
    [GeneratedRegex(@"(?<![0-9])0[0-9]{2,3}-?[0-9]{7,8}(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Landline();

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@(?:[A-Za-z0-9\-]{1,63}\.){1,5}[A-Za-z]{2,24}", RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();

    /// <summary>Addresses at providers that give them to everybody.</summary>
    [GeneratedRegex(
        @"@(?:vip\.)?(?:qq|foxmail|126|139|163|188|189|yeah|sina|sohu|tom|21cn|aliyun|gmail|hotmail|outlook|live|icloud|yahoo)\.",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FreeAddress();

    [GeneratedRegex(@"(?<![0-9])1[3-9][0-9]{9}[^0-9。\n]{0,12}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MobileBefore();

    [GeneratedRegex(@"^[^0-9A-Za-z。；\n]{0,8}1[3-9][0-9]{9}(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MobileBehind();
}
