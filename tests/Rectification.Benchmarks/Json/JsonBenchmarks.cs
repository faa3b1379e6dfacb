using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Rectification.Json;

namespace Rectification.Benchmarks.Json;

/// <summary>One notice of 180 issues, written and read beside plain classes and beside the bare tokens of the same bytes.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class JsonBenchmarks
{
    private readonly Notice _notice = SampleNotice.Create();
    private readonly ArrayBufferWriter<byte> _buffer = new(1024 * 1024);
    private readonly PocoContext _relaxed = new(new JsonSerializerOptions(PocoContext.Default.Options) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    private byte[] _json = [];
    private NoticePoco _poco = new();

    [GlobalSetup]
    public void Setup()
    {
        _json = NoticeJson.SerializeToUtf8Bytes(_notice);
        _poco = JsonSerializer.Deserialize(_json, _relaxed.NoticePoco)!;
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("write")]
    public int WritePlainClasses()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer, Options());
        JsonSerializer.Serialize(writer, _poco, _relaxed.NoticePoco);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    [BenchmarkCategory("write")]
    public int WritePlainClassesFastPath()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer, Options());
        JsonSerializer.Serialize(writer, _poco, PocoContext.Default.NoticePoco);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    [BenchmarkCategory("write")]
    public int WriteNotice()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer, Options(NoticeJson.Encoder));
        NoticeJson.Write(writer, _notice);
        writer.Flush();
        return _buffer.WrittenCount;
    }

    [Benchmark]
    [BenchmarkCategory("write")]
    public int CopyTokens()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer, Options());
        var reader = new Utf8JsonReader(_json);
        while (reader.Read())
            CopyToken(ref reader, writer);
        writer.Flush();
        return _buffer.WrittenCount;
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("read")]
    public object? ReadPlainClasses() => JsonSerializer.Deserialize(_json, _relaxed.NoticePoco);

    [Benchmark]
    [BenchmarkCategory("read")]
    public object ReadNotice() => NoticeJson.Deserialize(_json);

    [Benchmark]
    [BenchmarkCategory("read")]
    public int ReadTokens()
    {
        var tokens = 0;
        for (var reader = new Utf8JsonReader(_json); reader.Read();)
            tokens++;
        return tokens;
    }

    private static JsonWriterOptions Options(System.Text.Encodings.Web.JavaScriptEncoder? encoder = null)
        => new() { Encoder = encoder ?? System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static void CopyToken(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: writer.WriteStartObject(); break;
            case JsonTokenType.EndObject: writer.WriteEndObject(); break;
            case JsonTokenType.StartArray: writer.WriteStartArray(); break;
            case JsonTokenType.EndArray: writer.WriteEndArray(); break;
            case JsonTokenType.PropertyName: writer.WritePropertyName(reader.ValueSpan); break;
            case JsonTokenType.String: writer.WriteStringValue(reader.ValueSpan); break;
            default: writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true); break;
        }
    }
}
