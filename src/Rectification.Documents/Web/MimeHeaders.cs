namespace Rectification.Documents.Web;

/// <summary>The header of a message or of a part of it.</summary>
internal sealed class MimeHeaders
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the header that begins at an offset.</summary>
    /// <returns>The header, and the offset of what follows its empty line.</returns>
    public static (MimeHeaders Headers, int End) Read(string file, int start)
    {
        var (headers, name) = (new MimeHeaders(), "");
        while (start < file.Length)
        {
            var end = file.IndexOf('\n', start);
            var line = file[start..(end < 0 ? file.Length : end)].TrimEnd('\r');
            start = end < 0 ? file.Length : end + 1;
            if (line.Length == 0)
                break;
            if (line[0] is ' ' or '\t' && name.Length > 0)
                headers._values[name] += " " + line.Trim();
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                headers._values[name = line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }

        return (headers, start);
    }

    /// <summary>A value; null where the header has none of this name.</summary>
    public string? Value(string name) => _values.GetValueOrDefault(name);

    /// <summary>A parameter of a value: <c>charset</c> of <c>text/html; charset="utf-8"</c>.</summary>
    public static string? Parameter(string? value, string name)
    {
        foreach (var part in value?.Split(';').Skip(1) ?? [])
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part[..equals].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return part[(equals + 1)..].Trim().Trim('"');
        }

        return null;
    }
}
