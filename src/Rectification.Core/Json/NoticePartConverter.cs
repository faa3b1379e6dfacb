using System.Text.Json;
using System.Text.Json.Serialization;
using Rectification.Json.Reading;
using Rectification.Json.Shapes;

namespace Rectification.Json;

/// <summary>Lets a host's own <see cref="JsonSerializer"/> read and write notices and their parts, exactly as <see cref="NoticeJson"/> does.</summary>
/// <remarks>
/// Every part names its converter in an attribute, so nothing has to be registered. To read other than strictly, or with limits, add one
/// with options to <see cref="JsonSerializerOptions.Converters"/>; depth and length are limited by the host's own options.
/// A notice that is refused is a <see cref="NoticeJsonException"/>; its problem's path begins at the part that was read.
/// Immutable, safe to share between threads, safe to trim.
/// </remarks>
/// <typeparam name="T">The part.</typeparam>
public sealed class NoticePartConverter<T> : JsonConverter<T>
    where T : NoticePart
{
    private readonly NoticeJsonReadOptions _options;
    private readonly PartShape<T> _shape = PartShapes.Of<T>();

    /// <summary>A converter that reads strictly.</summary>
    public NoticePartConverter()
        : this(NoticeJsonReadOptions.Default)
    {
    }

    /// <summary>A converter that reads in a way the host chooses.</summary>
    /// <param name="options">The mode and the greatest number of issues.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public NoticePartConverter(NoticeJsonReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Only a whole notice states its version; what a lone part holds may come from a later one and is kept.
        var log = new ReadLog(_options) { IsLaterVersion = typeof(T) == typeof(Notice) ? null : true };
        var document = new NoticeReader(reader, log);
        T? part = null;
        if (reader.TokenType == JsonTokenType.StartObject)
            _shape.TryRead(ref document, out part);
        else
            document.RefuseType("an object");

        reader = document.Json;
        var refused = log.Refused || (log.Stopped && _options.Mode == NoticeJsonReadMode.Strict);
        return part is null || refused ? throw new NoticeJsonException(log.Finish()[^1]) : part;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        _shape.Write(writer, value);
    }
}
