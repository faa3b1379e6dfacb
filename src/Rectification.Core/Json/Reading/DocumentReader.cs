using System.Globalization;
using System.Text.Json;
using Rectification.Json.Shapes;
using Rectification.Validation;

namespace Rectification.Json.Reading;

/// <summary>Reads one whole document: byte order mark, limits, the notice, and what comes after it.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="options">How to read, and how much.</param>
    /// <param name="start">Where it starts in its file.</param>
    public static NoticeJsonResult Read(ReadOnlySpan<byte> text, NoticeJsonReadOptions options, TextPosition start)
    {
        if (text.StartsWith("\uFEFF"u8))
            text = text["\uFEFF"u8.Length..];

        var log = new ReadLog(options);
        var reader = new NoticeReader(new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = options.MaxDepth }), log);
        Notice? notice = null;
        if (text.Length > options.MaxBytes)
            reader.Report(Rules.LimitExceeded, nameof(options.MaxBytes),
                string.Create(CultureInfo.InvariantCulture, $"{options.MaxBytes}"));
        else if (text.Trim(" \t\r\n"u8).IsEmpty)
            reader.Report(Rules.Malformed, "there is nothing in it.");
        else
            notice = ReadNotice(ref reader);

        var problems = log.Finish(text, start);
        var refused = log.Refused || (log.Stopped && !options.Recover);
        return new() { Notice = refused ? null : notice, Problems = problems };
    }

    /// <summary>Whether to go on filling a buffer: one byte beyond the limit is enough to know that it is exceeded.</summary>
    public static bool HasRoom(PooledBuffer buffer, NoticeJsonReadOptions options) => !(buffer.Written.Length > options.MaxBytes);

    private static Notice? ReadNotice(ref NoticeReader reader)
    {
        if (!reader.Advance())
            return null;
        if (reader.Json.TokenType != JsonTokenType.StartObject)
        {
            reader.RefuseType("a notice, which is an object");
            return null;
        }

        NoticeShape.Instance.TryRead(ref reader, out var notice);
        // Anything but white space behind the notice is malformed, and the reader says so.
        reader.ExpectEnd();
        return notice;
    }
}
