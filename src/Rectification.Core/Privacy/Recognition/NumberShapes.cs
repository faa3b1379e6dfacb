using System.Globalization;

namespace Rectification.Privacy.Recognition;

/// <summary>Tells from digits and label what number it is.</summary>
internal static class NumberShapes
{
    /// <summary>The kind of a number, written without separators; null where it belongs to nobody in particular.</summary>
    public static PersonalDataKind? KindOf(ReadOnlySpan<char> digits, NumberLabel label, bool includePublic)
    {
        if (label == NumberLabel.Reference)
            return null;
        if (IsIdentity(digits, label))
            return PersonalDataKind.IdentityNumber;
        if (MobileNumber.IsOne(WithoutCountry(digits)))
            return label == NumberLabel.Public && !includePublic ? null : PersonalDataKind.Phone;
        if (IsLandline(digits, label, includePublic))
            return PersonalDataKind.Phone;
        return IsAccount(digits, label, includePublic) ? PersonalDataKind.Account : null;
    }

    /// <summary>A wrong check character is a slip of the pen: a number with region and day of birth is hidden all the same.</summary>
    private static bool IsIdentity(ReadOnlySpan<char> digits, NumberLabel label) => digits.Length switch
    {
        IdentityNumber.Length => IdentityNumber.IsOne(digits) || label == NumberLabel.Identity
            || (IsRegion(digits) && IdentityNumber.IsBirthday(digits[6..14])),
        IdentityNumber.OldLength => label == NumberLabel.Identity
            || (label != NumberLabel.Account && IsRegion(digits) && IdentityNumber.IsBirthday([.. "19", .. digits[6..12]])),
        > 6 => label == NumberLabel.Identity && digits.Length <= IdentityNumber.Length + 2,
        _ => false,
    };

    private static bool IsRegion(ReadOnlySpan<char> digits)
        => int.Parse(digits[..2], NumberStyles.None, CultureInfo.InvariantCulture) is >= 11 and <= 65 or 71 or 81 or 82 or 83;

    /// <summary>A number without 86 or 0 in front of a mobile one.</summary>
    public static ReadOnlySpan<char> WithoutCountry(ReadOnlySpan<char> digits)
        => digits.Length == MobileNumber.Length + 2 && digits.StartsWith("86", StringComparison.Ordinal) ? digits[2..]
        : digits.Length == MobileNumber.Length + 1 && digits[0] == '0' ? digits[1..]
        : digits;

    private static bool IsLandline(ReadOnlySpan<char> digits, NumberLabel label, bool includePublic)
        => digits.Length is 7 or 8 or 10 or 11 or 12 && (digits.Length < 10 ? digits[0] is >= '2' : digits[0] == '0')
        && (label == NumberLabel.PrivatePhone || (includePublic && (label is NumberLabel.Phone or NumberLabel.Public || digits[0] == '0')));

    private static bool IsAccount(ReadOnlySpan<char> digits, NumberLabel label, bool includePublic)
        => label switch
        {
            NumberLabel.Account => digits.Length is >= 8 and <= 30,
            NumberLabel.Messenger => digits.Length is >= 5 and <= 12,
            NumberLabel.Public => includePublic && digits.Length is >= 12 and <= 30,
            _ => digits.Length is >= 16 and <= 19 && (digits.StartsWith("62", StringComparison.Ordinal) || HasLuhnDigit(digits)),
        };

    /// <summary>The check digit of cards (ISO/IEC 7812).</summary>
    private static bool HasLuhnDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (!char.IsAsciiDigit(digits[i]))
                return false;
            var value = (digits[i] - '0') * ((digits.Length - i) % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }
}
