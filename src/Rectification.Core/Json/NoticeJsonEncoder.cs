using System.Buffers;
using System.Text.Encodings.Web;

namespace Rectification.Json;

/// <summary>Escapes what JSON and RFC 8785 want escaped, and nothing else: Chinese stands as Chinese.</summary>
/// <remarks>
/// <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> would still write the ideographic space and every character beyond the
/// basic plane, rare surnames among them, as \u escapes. A text that goes into HTML has to be escaped there, as any text.
/// Stateless, safe to share between threads.
/// </remarks>
internal sealed class NoticeJsonEncoder : JavaScriptEncoder
{
    private const string Escaped = "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f";

    private static readonly SearchValues<char> EscapedChars = SearchValues.Create(Escaped);
    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create(System.Text.Encoding.ASCII.GetBytes(Escaped));

    private NoticeJsonEncoder()
    {
    }

    public static NoticeJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => "\\u0000".Length;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
        => new ReadOnlySpan<char>(text, textLength).IndexOfAny(EscapedChars);

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => utf8Text.IndexOfAny(EscapedBytes);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var destination = new Span<char>(buffer, bufferLength);
        if (ShortEscape(unicodeScalar) is { } letter)
        {
            var written = "\\".TryCopyTo(destination) && destination.Length > 1;
            if (written)
                destination[1] = letter;
            numberOfCharactersWritten = written ? 2 : 0;
            return written;
        }

        return destination.TryWrite(System.Globalization.CultureInfo.InvariantCulture, $"\\u{unicodeScalar:x4}",
            out numberOfCharactersWritten);
    }

    private static char? ShortEscape(int character) => character switch
    {
        '"' => '"',
        '\\' => '\\',
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => null,
    };
}
