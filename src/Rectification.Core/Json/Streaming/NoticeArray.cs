using System.Runtime.CompilerServices;
using System.Text.Json;
using Rectification.Json.Reading;
using Rectification.Validation;

namespace Rectification.Json.Streaming;

/// <summary>Reads one JSON list item by item; holds one item at a time.</summary>
internal sealed class NoticeArray(Stream stream, NoticeJsonReadOptions options)
{
    // An item nested too deep is refused where it is read, and does not end the list.
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = int.MaxValue });
    private TextPosition _position = TextPosition.Start;
    private long _index;
    private bool _isOpen;
    private bool _isComplete;
    private bool _hasEnded;

    public async IAsyncEnumerable<NoticeJsonResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var buffer = new PooledBuffer();
        // A byte order mark has to be there as a whole to be known.
        var enough = "\uFEFF"u8.Length;
        while (!_hasEnded)
        {
            var before = buffer.Written.Length;
            if (before < enough && !_isComplete)
            {
                var read = await stream.ReadAsync(buffer.GetMemory(), cancellationToken).ConfigureAwait(false);
                buffer.Advance(read);
                _isComplete = read == 0;
                continue;
            }

            if (TakeNext(buffer) is { } item)
                yield return item;

            // An item that is not whole yet is tried again when there is twice as much, so that a long one costs no more than two readings.
            enough = buffer.Written.Length < before ? 0 : Math.Max(1, before * 2);
        }
    }

    private NoticeJsonResult? TakeNext(PooledBuffer buffer)
    {
        var reader = new Utf8JsonReader(buffer.Written, _isComplete, _state);
        try
        {
            if (!_isOpen && buffer.Written.StartsWith("\uFEFF"u8))
            {
                buffer.RemoveFirst("\uFEFF"u8.Length);
                return null;
            }

            if (!reader.Read())
            {
                _hasEnded = _isComplete;
                return null;
            }

            if (!_isOpen || reader.TokenType == JsonTokenType.EndArray)
                return TakeBracket(buffer, ref reader);
            return TakeItem(buffer, ref reader);
        }
        catch (JsonException exception)
        {
            return End(buffer.Written[..(int)reader.BytesConsumed], Rules.Malformed, MalformedMessage.Of(exception));
        }
    }

    // The opening or the closing bracket; what follows the latter is for the reader to refuse.
    private NoticeJsonResult? TakeBracket(PooledBuffer buffer, ref Utf8JsonReader reader)
    {
        if (!_isOpen && reader.TokenType != JsonTokenType.StartArray)
            return End(buffer.Written[..(int)reader.TokenStartIndex], Rules.WrongType, "a list of notices", "something else");
        _isOpen = true;
        Consume(buffer, ref reader);
        return null;
    }

    private NoticeJsonResult? TakeItem(PooledBuffer buffer, ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        var before = buffer.Written[..start];
        if (!reader.TrySkip())
        {
            return buffer.Written.Length - start > options.MaxBytes
                ? End(before, Rules.LimitExceeded, nameof(options.MaxBytes), $"{options.MaxBytes}")
                : null;
        }

        var json = buffer.Written[start..(int)reader.BytesConsumed];
        var item = DocumentReader.Read(json, options, _position.After(before)) with { Number = _index++ };
        Consume(buffer, ref reader);
        return item;
    }

    private void Consume(PooledBuffer buffer, ref Utf8JsonReader reader)
    {
        var count = (int)reader.BytesConsumed;
        _position = _position.After(buffer.Written[..count]);
        _state = reader.CurrentState;
        buffer.RemoveFirst(count);
    }

    private NoticeJsonResult End(ReadOnlySpan<byte> before, RuleDescriptor rule, params ReadOnlySpan<string> arguments)
    {
        _hasEnded = true;
        var position = _position.After(before);
        var problem = new JsonProblem { Rule = rule, Line = position.Line, Column = position.Column,
            Arguments = Primitives.ValueList.Create(arguments) };
        return new() { Number = _index, Problems = [problem] };
    }
}
