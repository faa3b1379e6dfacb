using System.Buffers;

namespace Rectification.Validation.Contact;

/// <summary>China's area codes by province: 010 and 02x have three digits, all others four.</summary>
internal static class AreaCodes
{
    private const int LongestStreet = 3;
    private static readonly SearchValues<char> Streets = SearchValues.Create("路街道巷");

    /// <summary>Prefixes of area codes, the longest match decides. Provinces as a notice names them, without 省 or 自治区.</summary>
    private static readonly (string Prefix, string Province)[] Prefixes =
    [
        ("010", "北京"), ("021", "上海"), ("022", "天津"), ("023", "重庆"), ("024", "辽宁"), ("025", "江苏"), ("020", "广东"),
        ("027", "湖北"), ("028", "四川"), ("029", "陕西"),
        ("031", "河北"), ("0335", "河北"), ("035", "山西"), ("0349", "山西"), ("037", "河南"), ("039", "河南"),
        ("041", "辽宁"), ("042", "辽宁"), ("043", "吉林"), ("045", "黑龙江"), ("046", "黑龙江"), ("047", "内蒙古"), ("048", "内蒙古"),
        ("051", "江苏"), ("0523", "江苏"), ("0527", "江苏"), ("053", "山东"), ("054", "山东"), ("063", "山东"), ("055", "安徽"), ("056", "安徽"),
        ("057", "浙江"), ("0580", "浙江"), ("059", "福建"),
        ("066", "广东"), ("075", "广东"), ("076", "广东"), ("070", "江西"), ("079", "江西"), ("071", "湖北"), ("072", "湖北"),
        ("073", "湖南"), ("074", "湖南"), ("077", "广西"),
        ("081", "四川"), ("082", "四川"), ("083", "四川"), ("085", "贵州"), ("069", "云南"), ("087", "云南"), ("088", "云南"),
        ("0898", "海南"), ("089", "西藏"),
        ("090", "新疆"), ("099", "新疆"), ("091", "陕西"), ("093", "甘肃"), ("094", "甘肃"), ("095", "宁夏"), ("097", "青海"),
    ];

    private static readonly string[] Provinces = [.. Prefixes.Select(static entry => entry.Province).Distinct(StringComparer.Ordinal)];
    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create([.. Provinces.Select(static province => province[0])]);

    /// <summary>Finds the next province that a text names.</summary>
    /// <param name="text">The text; empty names none.</param>
    /// <param name="at">Where to look from; moved to where the name begins.</param>
    /// <returns>The province; null where no other is named.</returns>
    public static string? NextProvince(ReadOnlySpan<char> text, ref int at)
    {
        for (; at < text.Length && text[at..].IndexOfAny(FirstCharacters) is var next and >= 0; at++)
        {
            at += next;
            foreach (var province in Provinces)
            {
                if (text[at..].StartsWith(province) && !IsStreet(text[(at + province.Length)..]))
                    return province;
            }
        }

        return null;
    }

    /// <summary>北京东路 and 上海街 are streets anywhere.</summary>
    private static bool IsStreet(ReadOnlySpan<char> behind) => behind[..Math.Min(behind.Length, LongestStreet)].IndexOfAny(Streets) >= 0;

    /// <summary>The area code a number begins with; null where it begins with none.</summary>
    public static string? SplitOff(string digits)
    {
        if (digits.Length < 10 || digits[0] != '0')
            return null;
        return digits[1] is '1' or '2' ? digits[..3] : digits[1] >= '3' ? digits[..4] : null;
    }

    /// <summary>The province of an area code; null for one that is not assigned.</summary>
    public static string? ProvinceOf(string areaCode)
    {
        string? found = null;
        var length = 0;
        foreach (var (prefix, province) in Prefixes)
        {
            if (prefix.Length > length && areaCode.StartsWith(prefix, StringComparison.Ordinal))
                (found, length) = (province, prefix.Length);
        }

        return found;
    }
}
