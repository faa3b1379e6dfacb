using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using System.Text;
using Rectification.Validation;

namespace Rectification.Json.Reading;

/// <summary>Texts that are not Unicode: half a surrogate pair in a .NET string or in an escape, bytes that are not UTF-8.</summary>
internal static class BrokenText
{
    /// <summary>Refuses a text that JSON in UTF-8 cannot hold; a writer would put U+FFFD in its place without a word.</summary>
    /// <exception cref="NoticeJsonException">The text holds half of a surrogate pair.</exception>
    public static void ThrowIfHalfCharacter(string text)
    {
        if (IndexOfHalf(text) is var index and >= 0)
            throw new NoticeJsonException(new JsonProblem { Rule = Rules.BrokenText, Arguments = [Describe(text, index)] });
    }

    /// <summary>Where a text holds half of a surrogate pair; -1 where it holds none.</summary>
    public static int IndexOfHalf(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        if (start < 0)
            return -1;
        for (var i = start; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }

    /// <summary>
    /// Turns a document into UTF-8. Half of a surrogate pair becomes a byte that no UTF-8 has, so that the reader reports it where it
    /// stands.
    /// </summary>
    public static void Transcode(ReadOnlySpan<char> text, PooledBuffer utf8)
    {
        const byte Invalid = 0xFF;
        var room = utf8.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        OperationStatus status;
        do
        {
            status = Utf8.FromUtf16(text, room, out var read, out var written, replaceInvalidSequences: false);
            if (status == OperationStatus.InvalidData)
            {
                room[written++] = Invalid;
                read++;
            }

            utf8.Advance(written);
            text = text[read..];
            room = room[written..];
        }
        while (status == OperationStatus.InvalidData);
    }

    /// <summary>What can be saved of a JSON string that does not hold Unicode: U+FFFD stands for what cannot.</summary>
    public static string Repair(ref readonly Utf8JsonReader reader)
    {
        var raw = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        var text = new StringBuilder(Encoding.UTF8.GetString(raw));
        if (reader.ValueIsEscaped)
            Unescape(text);

        return ReplaceHalves(text.ToString());
    }

    // Goes on behind each half, so that a text of nothing else takes no longer than another.
    private static string ReplaceHalves(ReadOnlySpan<char> text)
    {
        var repaired = text.ToArray();
        var rest = repaired.AsSpan();
        for (int index; (index = IndexOfHalf(rest)) >= 0; rest = rest[(index + 1)..])
            rest[index] = '\uFFFD';
        return new string(repaired);
    }

    private static string Describe(string text, int index)
        => string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[index]:X4} at index {index} of \"{Printable(text)}\"");

    private static string Printable(string text) => ReplaceHalves(text.AsSpan(0, Math.Min(text.Length, 32)));

    private static void Unescape(StringBuilder text)
    {
        var write = 0;
        for (var read = 0; read < text.Length; read++)
            text[write++] = text[read] == '\\' ? Unescape(text, ref read) : text[read];
        text.Length = write;
    }

    // The reader has seen to it that every escape is whole.
    private static char Unescape(StringBuilder text, ref int read)
    {
        var letter = text[++read];
        if (letter != 'u')
            return letter switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => letter };
        var code = ushort.Parse(text.ToString(read + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        read += 4;
        return (char)code;
    }
}
