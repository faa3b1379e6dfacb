using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Rectification.Json.Shapes;

namespace Rectification.Json;

/// <summary>Notices as JSON: the one place where the wire format is written and read.</summary>
/// <remarks>
/// Members are written in the order of docs/wire-format.md; what is null, empty or false is left out; Chinese is written as Chinese.
/// Safe to share between threads, the same in every culture and on every system, and safe to trim.
/// </remarks>
public static partial class NoticeJson
{
    /// <summary>
    /// Escapes what JSON demands and nothing else. Give it to <see cref="JsonSerializerOptions.Encoder"/> where a host writes notices
    /// inside its own JSON.
    /// </summary>
    /// <remarks>The text is not fit to stand inside HTML without being escaped there.</remarks>
    public static JavaScriptEncoder Encoder => NoticeJsonEncoder.Instance;

    /// <summary>The notice, its parts and findings for serializers that may not use reflection: trimmed and native programs.</summary>
    /// <remarks>
    /// Chain it behind the host's own context: <c>JsonTypeInfoResolver.Combine(HostContext.Default, NoticeJson.TypeInfoResolver)</c>.
    /// What is written is the same with or without it; the converter that the types name does the work.
    /// </remarks>
    public static IJsonTypeInfoResolver TypeInfoResolver => NoticeJsonContext.Default;

    /// <summary>
    /// How a type of the library is written and read, for <see cref="JsonSerializer"/> without reflection: a notice or its parts, findings,
    /// results, comparisons, histories, statistics.
    /// </summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="NotSupportedException">The library has no JSON form for the type.</exception>
    public static JsonTypeInfo<T> GetTypeInfo<T>()
        => (JsonTypeInfo<T>?)NoticeJsonContext.Default.GetTypeInfo(typeof(T))
            ?? throw new NotSupportedException($"The library has no JSON form for {typeof(T)}.");

    /// <summary>Writes a notice as JSON text.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="indented">Whether to write it over many lines for people to read.</param>
    /// <returns>The text; with <paramref name="indented"/> lines end with a line feed on every system.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="NoticeJsonException">
    /// The notice could not be read again as it is; <see cref="NoticeJsonException.Problem"/> says why.
    /// </exception>
    public static string Serialize(Notice notice, bool indented = false)
    {
        using var buffer = WriteToBuffer(notice, indented);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    /// <summary>Writes a notice as JSON in UTF-8.</summary>
    /// <inheritdoc cref="Serialize(Notice, bool)"/>
    /// <returns>The bytes, without a byte order mark.</returns>
    public static byte[] SerializeToUtf8Bytes(Notice notice, bool indented = false)
    {
        using var buffer = WriteToBuffer(notice, indented);
        return buffer.Written.ToArray();
    }

    /// <summary>Writes a notice as JSON in UTF-8 to a stream, which stays open.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="indented">Whether to write it over many lines for people to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="notice"/> is null.</exception>
    /// <exception cref="NoticeJsonException">
    /// The notice could not be read again as it is; <see cref="NoticeJsonException.Problem"/> says why; nothing is written then.
    /// </exception>
    public static void Serialize(Stream stream, Notice notice, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = WriteToBuffer(notice, indented);
        stream.Write(buffer.Written);
    }

    /// <inheritdoc cref="Serialize(Stream, Notice, bool)" path="/*[not(self::param)]"/>
    /// <param name="stream">Where to write.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="indented">Whether to write it over many lines for people to read.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that is complete when all is written.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task SerializeAsync(Stream stream, Notice notice, bool indented = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = WriteToBuffer(notice, indented);
        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a notice as one value of a larger document.</summary>
    /// <param name="writer">The writer, where a value may stand. Its own encoder decides on escapes; see <see cref="Encoder"/>.</param>
    /// <param name="notice">The notice.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NoticeJsonException">
    /// The notice could not be read again as it is; <see cref="NoticeJsonException.Problem"/> says why.
    /// </exception>
    public static void Write(Utf8JsonWriter writer, Notice notice)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(notice);
        NoticeShape.Instance.Write(writer, notice);
    }

    private static PooledBuffer WriteToBuffer(Notice notice, bool indented)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var buffer = new PooledBuffer();
        try
        {
            using var writer = new Utf8JsonWriter(buffer, WriterOptions(indented));
            Write(writer, notice);
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    // The tables write well-formed JSON by the way they are built, so the writer need not check each step.
    private static JsonWriterOptions WriterOptions(bool indented) => new()
    {
        Encoder = NoticeJsonEncoder.Instance,
        Indented = indented,
        NewLine = "\n",
        MaxDepth = NoticeJsonReadOptions.DefaultMaxDepth,
        SkipValidation = true,
    };
}
