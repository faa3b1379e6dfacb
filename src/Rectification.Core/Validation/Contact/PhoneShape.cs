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
    private const string Separators = "-－—–‐ 　()（）";

    private static readonly SearchValues<char> Dialled = SearchValues.Create("0123456789-");

    public static PhoneShape Of(string phone)
    {
        var text = Fold(phone);
        if (text.AsSpan().IndexOfAnyExcept(Dialled) >= 0)
            return new("", "badCharacters", null);

        var digits = text.Replace("-", "", StringComparison.Ordinal);
        if (digits.StartsWith("86", StringComparison.Ordinal) && digits.Length > 11)
            digits = digits[2] is '0' or '1' ? digits[2..] : "0" + digits[2..];
        if (IsWithoutAreaCode(digits))
            return new("", null, null);
        if (digits.Length is 7 or 8 && digits[0] is not ('0' or '1'))
            return new("", "noAreaCode", null);
        if (AreaCodes.SplitOff(digits) is not { } area || digits.Length - area.Length is not (7 or 8))
            return new("", "badDigits", null);
        var repaired = text.Contains("--", StringComparison.Ordinal) ? $"{area}-{digits[area.Length..]}" : null;
        return new(area, repaired is null ? null : "badCharacters", repaired);
    }

    /// <summary>Mobile numbers, 400 and 800 numbers, and service numbers such as 12388.</summary>
    private static bool IsWithoutAreaCode(string digits)
        => (digits.Length == 11 && digits[0] == '1' && digits[1] >= '3')
        || (digits.Length == 10 && digits[0] is '4' or '8' && digits[1] == '0' && digits[2] == '0')
        || (digits.Length == 5 && digits.StartsWith("12", StringComparison.Ordinal));

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
                text.Append(Separators.Contains(character, StringComparison.Ordinal) ? character is ' ' or '　' ? "" : "-" : character.ToString());
        }

        return text.ToString().Trim('-');
    }
}
