namespace Rectification.Validation.Contact;

/// <summary>Whether an e-mail address can be one, and what it was before copying lost a character.</summary>
internal static class EmailShape
{
    /// <summary>Mail hosts that Chinese bodies use; a longer name stands before one it ends with.</summary>
    private static readonly string[] Hosts =
    [
        "vip.163.com", "vip.126.com", "vip.qq.com", "vip.sina.com",
        "163.com", "126.com", "139.com", "189.cn", "qq.com", "foxmail.com", "sina.com", "sina.cn", "sohu.com",
        "yeah.net", "21cn.com", "263.net", "aliyun.com", "hotmail.com", "outlook.com", "gmail.com",
    ];

    /// <summary>The term for a ＠ that is right but for its width.</summary>
    public const string FullWidth = "fullWidthAt";

    private const string QqHost = "qq.com";

    /// <summary>What is typed in the place of the @.</summary>
    private static readonly char[] InPlaceOfAt = ['#', '＃', '&', '＆', '*', '.', '·', ' '];

    /// <summary>
    /// What .com becomes under a slipping finger. Some are domains of a country, so they count only behind the name of a mail host.
    /// </summary>
    private static readonly string[] SlipsOfCom = ["con", "cm", "om", "cim", "vom", "xom", "cpm", "comm", "ccom", "coom", "c0m"];

    /// <summary>The term for what is wrong; null where the address can be right.</summary>
    public static string? FindFault(string address)
    {
        var at = address.IndexOfAny(['@', '＠']);
        if (at < 0)
            return "noAt";
        var name = address.AsSpan(0, at);
        var host = address.AsSpan(at + 1);
        if (name.IsEmpty || host.IndexOfAny('@', '＠', ' ') >= 0 || !IsAscii(name))
            return "badForm";
        var dot = host.LastIndexOf('.');
        if (dot < 0)
            return "noDot";
        if (dot == 0 || host.Length - dot < 3 || !IsAscii(host) || host.Contains("..", StringComparison.Ordinal))
            return "badForm";
        return FindSlip(host) is not null ? "badEnding" : address[at] == '＠' ? FullWidth : null;
    }

    /// <summary>The address with the lost @ back in its place; null where it cannot be told.</summary>
    public static string? Repair(string address)
    {
        var text = address.Trim().TrimEnd('.', '。');
        if (text.AsSpan().IndexOfAny("@＠") is var at and >= 0)
            return RepairHost(text, at);
        foreach (var host in Hosts)
        {
            // jw163.com, jw163com and jw126: the dot or the whole ending may be lost with the @.
            var bare = host.Replace(".", "", StringComparison.Ordinal);
            var stem = host[..host.LastIndexOf('.')];
            foreach (var ending in stem is "163" or "126" or "139" ? new[] { host, bare, stem } : [host, bare])
            {
                if (text.Length > ending.Length && text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                    return $"{text[..^ending.Length].TrimEnd(InPlaceOfAt)}@{host}";
            }
        }

        return RepairQq(text);
    }

    /// <summary>jw@163 and jw@163.con: the host is known by its beginning.</summary>
    private static string? RepairHost(string text, int at)
    {
        var host = text.AsSpan(at + 1);
        if (FindSlip(host) is { } meant)
            return $"{text[..at]}@{meant}";
        if (text[at] == '＠' && FindFault($"{text[..at]}@{host}") is null)
            return $"{text[..at]}@{host}";
        foreach (var known in Hosts)
        {
            if (host.SequenceEqual(known.AsSpan(0, known.LastIndexOf('.')))
                    || host.SequenceEqual(known.Replace(".", "", StringComparison.Ordinal)))
                return $"{text[..at]}@{known}";
        }

        return null;
    }

    /// <summary>The known host that is meant by one whose .com is mistyped; null where it is not.</summary>
    private static string? FindSlip(ReadOnlySpan<char> host)
    {
        var dot = host.LastIndexOf('.');
        if (dot < 0 || !SlipsOfCom.Contains(host[(dot + 1)..].ToString(), StringComparer.OrdinalIgnoreCase))
            return null;
        var meant = $"{host[..dot]}.com";
        return Hosts.Contains(meant, StringComparer.OrdinalIgnoreCase) ? meant : null;
    }

    /// <summary>33044055.com: a number and .com is what is left of a QQ address, which is a number at qq.com.</summary>
    private static string? RepairQq(string text)
    {
        const string ending = ".com";
        if (!text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            return null;
        var number = text.AsSpan(0, text.Length - ending.Length);
        return number.Length is >= 5 and <= 11 && number.IndexOfAnyExceptInRange('0', '9') < 0 ? $"{number}@{QqHost}" : null;
    }

    private static bool IsAscii(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('!', '~') < 0;
}
