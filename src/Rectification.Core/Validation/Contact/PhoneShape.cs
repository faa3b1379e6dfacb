using System.Buffers;
using System.Text;
using Rectification.Validation.Text;

namespace Rectification.Validation.Contact;

/// <summary>A telephone number taken apart: area code and the number itself, or what keeps it from being one.</summary>
/// <param name="AreaCode">With its 0; empty where there is none and none is needed.</param>
/// <param name="Fault">The term for what is wrong; null where the number can be right.</param>
/// <param name="Repaired">The number written as it should be; null where it is, or cannot be told.</param>
internal readonly record struct PhoneShape(string AreaCode, string? Fault, string? Repaired)
{
    /// <summary>The term for a number that only its neighbours can dial.</summary>
    public const string NoAreaCode = "noAreaCode";

    private const int ShortestGroup = 3;
    private const int ShortestNumber = 10;
    private const int LongestExtension = 5;

    private const string Separators = "-－—–‐ 　()（）";

    private static readonly SearchValues<char> Dialled = SearchValues.Create("0123456789-");

    public static PhoneShape Of(string phone)
    {
        var text = WithoutExtension(Fold(phone));
        if (text.AsSpan().IndexOfAnyExcept(Dialled) >= 0)
            return new("", "badCharacters", null);

        var digits = text.Replace("-", "", StringComparison.Ordinal);
        if (digits.StartsWith("86", StringComparison.Ordinal) && digits.Length > 11)
        {
            text = text[2..].Trim('-');
            digits = digits[2] is '0' or '1' ? digits[2..] : "0" + digits[2..];
        }

        if (IsWithoutAreaCode(digits))
            return new("", null, null);
        if (digits.Length is 7 or 8 && digits[0] is not ('0' or '1'))
            return new("", NoAreaCode, null);
        if (AreaCodes.SplitOff(digits) is not { } area || digits.Length - area.Length is not (7 or 8))
            return new("", "badDigits", null);
        // No number within an area begins with 0 or 1.
        var repaired = digits[area.Length] is '0' or '1' ? null : $"{area}-{digits[area.Length..]}";
        return text.Contains("--", StringComparison.Ordinal) ? new(area, "badCharacters", repaired)
            : AreDashesInPlace(text.Split('-'), area) ? new(area, null, null)
            : new(area, "oddDash", repaired);
    }

    /// <summary>Whether dashes part the number where a reader pauses: 0793-6611223, 0793-661-1223, 86-793-66112233.</summary>
    private static bool AreDashesInPlace(string[] groups, string area)
    {
        if (groups.Length == 1)
            return true;
        var first = Array.FindIndex(groups, group => group == area || group == area[1..]);
        return first >= 0 && groups[(first + 1)..].All(static group => group.Length >= ShortestGroup);
    }

    /// <summary>Mobile numbers, 400 and 800 numbers, and service numbers such as 12388.</summary>
    private static bool IsWithoutAreaCode(string digits)
        => (digits.Length == 11 && digits[0] == '1' && digits[1] >= '3')
        || (digits.Length == 10 && digits[0] is '4' or '8' && digits[1] == '0' && digits[2] == '0')
        || (digits.Length == 5 && digits.StartsWith("12", StringComparison.Ordinal));

    /// <summary>0793-6611223-801: what is dialled after the number.</summary>
    private static string WithoutExtension(string text)
        => text.LastIndexOf('-') is var dash and >= ShortestNumber && text.Length - dash - 1 <= LongestExtension ? text[..dash] : text;

    /// <summary>ASCII digits, one kind of dash, no extension.</summary>
    private static string Fold(string phone)
    {
        if (phone.AsSpan().IndexOfAnyExcept(Dialled) < 0)
            return phone.Trim('-');
        var text = new StringBuilder(phone.Length);
        foreach (var character in phone)
        {
            if (character is '转' or '+')
            {
                if (character == '转')
                    break;
                continue;
            }

            if (NumberText.Digit(character) is var digit and >= 0)
                text.Append((char)('0' + digit));
            else
                text.Append(Separators.Contains(character, StringComparison.Ordinal) ? character is ' ' or '　' ? ""
                    : "-"
                    : character.ToString());
        }

        return text.ToString().Trim('-');
    }
}
