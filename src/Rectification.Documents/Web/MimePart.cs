using System.Globalization;

namespace Rectification.Documents.Web;

/// <summary>A part of a message.</summary>
/// <param name="Headers">Its header.</param>
/// <param name="Body">Its body as it was sent, one character a byte.</param>
internal sealed record MimePart(MimeHeaders Headers, string Body)
{
    /// <summary>The first page of a message.</summary>
    /// <returns>Null where no part is a page.</returns>
    /// <exception cref="DocumentLimitException">The message has too many parts.</exception>
    public static MimePart? FindPage(string file, int mostParts)
    {
        var (headers, start) = MimeHeaders.Read(file, 0);
        if (IsPage(headers))
            return new(headers, file[start..]);
        if (MimeHeaders.Parameter(headers.Value("Content-Type"), "boundary") is not { Length: > 0 } boundary)
            return null;
        var delimiter = $"--{boundary}";
        for (var parts = 0; (start = file.IndexOf(delimiter, start, StringComparison.Ordinal)) >= 0; parts++)
        {
            if (parts > mostParts)
                throw new DocumentLimitException(nameof(DocumentOptions.MaxParts), mostParts);
            var lineEnd = file.IndexOf('\n', start);
            if (lineEnd < 0)
                return null;
            var (part, body) = MimeHeaders.Read(file, lineEnd + 1);
            var end = file.IndexOf(delimiter, body, StringComparison.Ordinal);
            if (IsPage(part))
                return new(part, file[body..(end < 0 ? file.Length : end)]);
            start = body;
        }

        return null;
    }

    private static bool IsPage(MimeHeaders headers)
        => headers.Value("Content-Type")?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The bytes of the body.</summary>
    /// <exception cref="FormatException">It is no base64, though it says so.</exception>
    public byte[] Decode() => Headers.Value("Content-Transfer-Encoding")?.Trim().ToLowerInvariant() switch
    {
        "base64" => Convert.FromBase64String(Body),
        "quoted-printable" => DecodeQuoted(),
        _ => System.Text.Encoding.Latin1.GetBytes(Body),
    };

    private byte[] DecodeQuoted()
    {
        var bytes = new List<byte>(Body.Length);
        for (var i = 0; i < Body.Length; i++)
        {
            if (Body[i] != '=')
                bytes.Add((byte)Body[i]);
            else if (i + 1 < Body.Length && Body[i + 1] is '\r' or '\n')
                i += Body[i + 1] == '\r' && i + 2 < Body.Length && Body[i + 2] == '\n' ? 2 : 1;
            else if (i + 2 < Body.Length
                    && byte.TryParse(Body.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else
                bytes.Add((byte)'=');
        }

        return [.. bytes];
    }
}
